import type { SheetGrid } from "../sheet-grid";

/** A filled cell with the area its merge covers. Rows and columns 1-based, as Excel shows them. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly bold: boolean;
  readonly hidden: boolean;
}

export interface SheetRow {
  readonly row: number;
  /** Filled cells that begin in this row, from left to right. */
  readonly cells: readonly SheetCell[];
  /** Filled cells from rows above that hang down into this one. */
  readonly hanging: readonly SheetCell[];
}

/** A gap of more rows says no more than this many. */
const MOST_BLANK_ROWS = 200;

/** Every row from the first filled one to the last, blank rows between them too. */
export function sheetRows(grid: SheetGrid): SheetRow[] {
  const byRow = filledCells(grid);
  const rows: SheetRow[] = [];
  let hanging: SheetCell[] = [];
  let last = 0;
  for (const [row, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    for (let blank = Math.max(last + 1, row - MOST_BLANK_ROWS); last > 0 && blank < row; blank += 1) {
      rows.push({ row: blank, cells: [], hanging: hanging.filter((cell) => endOf(cell) > blank) });
    }
    hanging = hanging.filter((cell) => endOf(cell) > row);
    rows.push({ row, cells: [...cells].sort((a, b) => a.column - b.column), hanging });
    hanging = [...hanging, ...cells.filter((cell) => cell.rowSpan > 1)];
    last = row;
  }
  return rows;
}

/** The row below the cell's area. */
const endOf = (cell: SheetCell): number => cell.row + cell.rowSpan;

/** Cells with words by row. What a merge hides is not shown by the sheet; a merge without words is no cell. */
function filledCells(grid: SheetGrid): Map<number, SheetCell[]> {
  const merges = new Map(grid.merges.map((merge) => [`${merge.row}/${merge.column}`, merge]));
  const byRow = new Map<number, SheetCell[]>();
  for (const { row, column, text, bold, hidden } of grid.cells) {
    if (text.trim() === "") continue;
    const { rowSpan, columnSpan } = merges.get(`${row}/${column}`) ?? { rowSpan: 1, columnSpan: 1 };
    const cells = byRow.get(row) ?? [];
    cells.push({ row, column, rowSpan, columnSpan, text, bold, hidden });
    byRow.set(row, cells);
  }
  return byRow;
}

/** How many different cells a person sees in the row. */
export const seenIn = (row: SheetRow): number => row.cells.length + row.hanging.length;
