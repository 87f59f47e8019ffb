import type { Block, SimpleBlock } from "./blocks";
import type { SheetDescription } from "./description";
import { spanOf, spanOfAll } from "./placing/table-grid";
import type { PlainColumn } from "./plain";
import type { TableBlock, TableColumn } from "./table-block";

const DEFAULT_WIDTH = 12;
const DEFAULT_COLUMNS = 6;

interface PlacedWidths {
  readonly column: number;
  readonly block: TableBlock;
}

/** Tables of a sheet with the grid column they begin at. */
function tablesOf(blocks: readonly Block[]): PlacedWidths[] {
  const at = (block: SimpleBlock, column: number): PlacedWidths[] =>
    block.kind === "table" ? [{ column: block.column ?? column, block }] : [];
  return blocks.flatMap((block) => {
    if (block.kind === "page-break") return [];
    if (block.kind !== "beside") return at(block, 1);
    return block.parts.flatMap((part) => part.blocks.flatMap((each) => at(each, part.column)));
  });
}

/** The columns of a table as the grid has them: one over three grid columns is three, a third as wide each. */
const gridShares = ({ columns }: TableBlock): Pick<TableColumn, "width" | "hidden">[] =>
  columns.flatMap((column) => {
    const share = { ...column, width: column.width / spanOf(column) };
    return Array.from({ length: spanOf(column) }, () => share);
  });

/** How many grid columns titles and notes spread over: as said, else as far as tables and widths reach, else 6. */
export function spreadOf(sheet: SheetDescription): number {
  if (sheet.columns !== undefined) return sheet.columns;
  const reach = tablesOf(sheet.blocks).map(({ column, block }) => column + spanOfAll(block.columns) - 1);
  return Math.max(0, sheet.columnWidths?.length ?? 0, ...reach) || DEFAULT_COLUMNS;
}

/**
 * Widths of the grid columns: as the sheet says, else the widest of the tables standing in the column, else 12.
 * A column is hidden where the only table in it says so.
 */
export function gridColumns(sheet: SheetDescription): PlainColumn[] {
  const tables = tablesOf(sheet.blocks);
  return Array.from({ length: spreadOf(sheet) }, (_, index) => {
    const here = tables.flatMap(({ column, block }) => gridShares(block)[index + 1 - column] ?? []);
    const widest = Math.max(0, ...here.map((column) => column.width));
    const width = sheet.columnWidths?.[index] ?? (widest > 0 ? widest : DEFAULT_WIDTH);
    return { width, hidden: here.length > 0 && here.every((column) => column.hidden === true) };
  });
}
