import type { Box } from "./box";

/** A run of letters without a blank, as the page shows it. */
export interface Word extends Box {
  readonly text: string;
  /** The line the letters stand on, in points from the top of the page. */
  readonly baseline: number;
  /** Height of the letters' font in points; of a picture, estimated from the line. */
  readonly size: number;
  readonly bold: boolean;
  /** 0–1 where a machine read the word from a picture; null where the text is certain. */
  readonly confidence: number | null;
}
