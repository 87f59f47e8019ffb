import { parseArea, splitReference } from "./addresses";
import { EMPTY, valueOf } from "./cells";
import type { ContentCell, ContentValue, NamedCell, SheetContent, TableContent } from "./content";
import type { PlainArea } from "./plain";

/** Cells of a sheet by place. */
export type CellIndex = ReadonlyMap<number, ContentCell>;

/** Numbers for speed: a sheet has at most 16,384 columns. */
const placeKey = (row: number, column: number): number => row * 16_384 + column;

export const cellIndex = (cells: readonly ContentCell[]): CellIndex =>
  new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell]));

export interface TablePlace {
  readonly name: string;
  /** Header, data and totals row. */
  readonly area: PlainArea;
  readonly totalsRow: boolean;
  /** What the file says the columns are called, for header cells that are blank. */
  readonly columnNames?: readonly string[];
}

/** Headers and data of a table from the cells it lies over. */
export function tableContent({ name, area, totalsRow, columnNames = [] }: TablePlace, cells: CellIndex): TableContent {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const dataRows = area.rowCount - 1 - (totalsRow ? 1 : 0);
  return {
    name,
    headers: columns.map(
      (column, index) => headerText(cells.get(placeKey(area.row, column))) ?? columnNames[index] ?? "",
    ),
    rows: Array.from({ length: dataRows }, (_, index) =>
      columns.map((column) => contentValue(cells.get(placeKey(area.row + 1 + index, column)))),
    ),
    area,
  };
}

function headerText(cell: ContentCell | undefined): string | null {
  const value = cell === undefined ? EMPTY : valueOf(cell.value);
  return value.kind === "text" ? value.text : null;
}

const BLANK: ContentValue = { value: EMPTY, percent: false };
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
