import type { KeptStep } from "../files/kept-steps";

/** A workbook that this browser keeps, without its content. `at` is `YYYY-MM-DDThh:mm:ssZ`. */
export interface KeptWorkbook {
  readonly name: string;
  readonly at: string;
  /** Changed since the person last saved it as a file. */
  readonly unsaved: boolean;
}

/** The workbook as it is now, and what can be taken back of it, the newest last. */
export interface KeptContent {
  readonly bytes: Uint8Array;
  readonly steps: readonly KeptStep[];
}

/** Workbooks kept on this machine, so that a reload or a closed window loses no work. Never fails. */
export interface WorkbookShelf {
  /** Newest first. */
  list(): Promise<readonly KeptWorkbook[]>;
  take(name: string): Promise<(KeptContent & Pick<KeptWorkbook, "unsaved">) | null>;
  /**
   * Takes the place of a workbook of the same name. Beyond five the oldest leave the shelf, but of those that nobody saved as a file
   * only the ones beyond twenty. False: it is not kept.
   */
  put(workbook: KeptWorkbook, content: KeptContent): Promise<boolean>;
  /** The person has it as a file now. */
  saved(name: string): Promise<void>;
}
