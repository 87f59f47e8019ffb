import { parseArea, splitReference } from "./addresses";
import { lastColumn, overlap } from "./areas";
import { EMPTY, valueOf } from "./cells";
import type { ContentCell, ContentValue, NamedCell, SheetContent, TableContent } from "./content";
import type { PlainArea } from "./plain";
import { CONTENT_LIMITS } from "./reading-limits";

/** Cells of a sheet by place. */
export interface CellIndex {
  readonly cells: ReadonlyMap<number, ContentCell>;
  readonly filledRows: ReadonlySet<number>;
  /** 0 where nothing is filled. */
  readonly lastRow: number;
}

const BLANK: ContentValue = { value: EMPTY, percent: false };

/** Numbers for speed: a sheet has at most 16,384 columns. */
const placeKey = (row: number, column: number): number => row * 16_384 + column;

export function cellIndex(cells: readonly ContentCell[]): CellIndex {
  const filledRows = new Set(cells.map(({ row }) => row));
  return {
    cells: new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell])),
    filledRows,
    lastRow: cells.reduce((last, { row }) => Math.max(last, row), 0),
  };
}

export interface TablePlace {
  readonly name: string;
  /** Header, data and totals row. */
  readonly area: PlainArea;
  readonly totalsRow: boolean;
  /** What the file says the columns are called, for header cells that are blank. */
  readonly columnNames?: readonly string[];
}

/** The tables of a sheet. One that lies over another cannot be made in a spreadsheet program; of a file that says so the first counts. */
export function tableContents(tables: readonly TablePlace[], index: CellIndex): TableContent[] {
  const kept: TablePlace[] = [];
  for (const table of tables) if (kept.every(({ area }) => overlap(area, table.area) === null)) kept.push(table);
  return kept.map((table) => tableContent(table, index));
}

/**
 * Headers and data of a table from the cells it lies over. A file may say that a table covers the whole sheet: columns that are not read
 * are left out, and so are rows below the last cell of the sheet, but for the first.
 */
function tableContent({ name, area, totalsRow, columnNames = [] }: TablePlace, index: CellIndex): TableContent {
  const { cells, filledRows } = index;
  const columnCount = Math.min(lastColumn(area), CONTENT_LIMITS.columns) - area.column + 1;
  const columns = Array.from({ length: Math.max(0, columnCount) }, (_, at) => area.column + at);
  const dataRows = Math.max(0, area.rowCount - 1 - (totalsRow ? 1 : 0));
  const filled = Math.max(1, index.lastRow - area.row);
  const blankRow = columns.map(() => BLANK);
  return {
    name,
    headers: columns.map((column, at) => headerText(cells.get(placeKey(area.row, column))) ?? columnNames[at] ?? ""),
    rows: Array.from({ length: Math.min(dataRows, filled) }, (_, at) => {
      const row = area.row + 1 + at;
      if (!filledRows.has(row)) return blankRow;
      return columns.map((column) => contentValue(cells.get(placeKey(row, column))));
    }),
    area,
  };
}

function headerText(cell: ContentCell | undefined): string | null {
  const value = cell === undefined ? EMPTY : valueOf(cell.value);
  return value.kind === "text" ? value.text : null;
}

const contentValue = (cell: ContentCell | undefined): ContentValue =>
  cell === undefined ? BLANK : { value: cell.value, percent: cell.percent };

/** A name that stands for one cell; names of areas, formulas and constants are no cells. `address` is "'Trang'!$A$1". */
export function namedCell(name: string, address: string, sheets: readonly SheetContent[]): NamedCell[] {
  const reference = splitReference(address);
  const area = reference === null ? null : parseArea(reference.rest);
  if (reference === null || area === null || area.rowCount * area.columnCount > 1) return [];
  const { row, column } = area;
  const sheet = sheets.find((each) => each.name === reference.sheet);
  const cell = sheet?.cells.find((each) => each.row === row && each.column === column);
  return sheet === undefined ? [] : [{ name, sheet: sheet.name, row, column, value: cell?.value ?? EMPTY }];
}
