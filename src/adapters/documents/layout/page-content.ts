import type { RuledTable } from "./cells";
import type { Word } from "./word";

/** One page, ready to be laid out: its ruled tables and its words, in points from the top left corner. */
export interface PageContent {
  /** 1-based. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly RuledTable[];
  readonly words: readonly Word[];
  /** The words were read from a picture. */
  readonly fromPicture: boolean;
}
