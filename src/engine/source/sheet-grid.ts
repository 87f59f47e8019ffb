/**
 * A worksheet as reading sees it, whether it came from an .xlsx file or from the open workbook: the filled cells of a
 * bounded area, and its merges. Rows and columns are 1-based, as Excel shows them.
 */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** The text as the sheet shows it; dates as dd/mm/yyyy, numbers with a point. Formulas give their value. */
  readonly text: string;
  readonly bold: boolean;
  /** The cell holds a real date (a serial number with a date format), `YYYY-MM-DD`; else null. */
  readonly date: string | null;
  readonly hidden: boolean;
}

export interface GridMerge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface SheetGrid {
  readonly sheet: string;
  readonly cells: readonly GridCell[];
  readonly merges: readonly GridMerge[];
  /** The sheet reaches further than what was read of it. */
  readonly cut?: true;
}
