/** A workbook that this browser keeps, without its content. `at` is `YYYY-MM-DDThh:mm:ssZ`. */
export interface KeptWorkbook {
  readonly name: string;
  readonly at: string;
  /** Changed since the person last saved it as a file. */
  readonly unsaved: boolean;
}

/** Workbooks kept on this machine, so that a reload or a closed window loses no work. Never fails. */
export interface WorkbookShelf {
  /** Newest first. */
  list(): Promise<readonly KeptWorkbook[]>;
  take(name: string): Promise<Uint8Array | null>;
  /** Takes the place of a workbook of the same name; the oldest beyond five leave the shelf. False: it is not kept. */
  put(workbook: KeptWorkbook, bytes: Uint8Array): Promise<boolean>;
}
