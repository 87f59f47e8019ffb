import type { SourcePlace } from "../../source/source-document";

/** One line of a plan outside its tables, as reading is given it. */
export interface ProseLine {
  /** Cleaned: tags and markdown marks dropped, NFC, single blanks. */
  readonly text: string;
  readonly place: SourcePlace;
  readonly headingLevel: number | null;
  readonly bold: boolean;
  /** Id of the appendix whose heading stands above; null in the body. */
  readonly appendix: string | null;
}
