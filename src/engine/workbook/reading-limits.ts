/** How much of a sheet is read, from a file or from the open workbook: the corner decides what it costs. */
export interface ReadingLimits {
  readonly rows: number;
  readonly columns: number;
}

/** Reading data back: registers and returned forms of any size we write. */
export const CONTENT_LIMITS: ReadingLimits = { rows: 100_000, columns: 150 };
/** Reading a plan somebody pasted into a sheet. */
export const GRID_LIMITS: ReadingLimits = { rows: 20_000, columns: 100 };
