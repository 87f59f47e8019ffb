import { InvariantBroken } from "../../result";
import type { CellPlace, Frame, PlacedTable, SheetCanvas } from "../canvas";
import type { CellLook } from "../cell-look";
import { EMPTY, textCell } from "../cells";
import { isLawfulName } from "../excel-limits";
import type { NumberFormatName, StyleRole } from "../style-roles";
import type { BandRow, DecoratedCell, TableBlock, TableCell, TableColumn, TableRow } from "../table-block";
import { LOOKS } from "../theme";
import { gridColumn, spanOf, spanOfAll } from "./table-grid";
import { headerGroups, lawfulHeaders } from "./table-headers";
import { placeTotals } from "./table-totals";

/** The filter button covers so many characters of a header. */
const FILTER_BUTTON = 2.5;
const FORMAT_OF_KIND: Readonly<Record<TableColumn["kind"], NumberFormatName>> = {
  text: "text",
  number: "decimal",
  integer: "integer",
  percent: "percent",
  date: "date",
  formula: "general",
};
const ALIGN_OF_KIND: Readonly<Record<TableColumn["kind"], CellLook["horizontal"]>> = {
  text: "left",
  number: "right",
  integer: "right",
  percent: "right",
  date: "center",
  formula: "left",
};

/** Header (with the bands of its groups above), rows, spare rows, totals. Gives the next free row. */
export function placeTable(block: TableBlock, canvas: SheetCanvas, frame: Frame): number {
  if (!isLawfulName(block.name)) throw new InvariantBroken(`No lawful table name: ${block.name}`);
  if (block.excel !== false && block.columns.some((each) => spanOf(each) > 1))
    throw new InvariantBroken(`${block.name}: an Excel Table cannot hold merged cells`);
  const column = block.column ?? frame.column;
  const groups = headerGroups(block);
  const headerRow = frame.row + (groups.length > 0 ? 1 : 0);
  const rows = rowsToWrite(block);
  const lastRow = headerRow + rows.length;
  const table: PlacedTable = {
    block,
    sheet: canvas.name,
    headers: lawfulHeaders(block, canvas.lowerings),
    asked: block.columns.map((each) => each.header),
    column,
    headerTop: frame.row,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    totalsRow: block.totals === undefined ? null : lastRow + 1,
  };
  canvas.drafts.tables.push(table);
  placeHeader(table, canvas);
  const columns = laidColumns(table);
  rows.forEach((row, index) => placeRow(row, { table, columns }, canvas, table.firstRow + index));
  placeRules(table, canvas);
  placeTotals(table, canvas);
  return (table.totalsRow ?? lastRow) + 1;
}

function rowsToWrite(block: TableBlock): TableRow[] {
  const blank = block.columns.map(() => EMPTY);
  const spare = Math.max(block.spareRows ?? 0, block.rows.length === 0 ? 1 : 0);
  return [...block.rows, ...Array.from({ length: spare }, () => blank)];
}

const HEADING = { role: "heading", wrap: true } as const;

function placeHeader(table: PlacedTable, canvas: SheetCanvas): void {
  const groups = headerGroups(table.block);
  table.block.columns.forEach((column, index) => {
    placeHeaderCell(column, table, canvas, { index, standsAlone: groups.length > 0 && column.group === undefined });
  });
  for (const group of groups) {
    const columns = table.block.columns.slice(group.first - 1, group.first - 1 + group.count);
    const column = gridColumn(table, group.first - 1);
    const at = { row: table.headerTop, column, rowCount: 1, columnCount: spanOfAll(columns) };
    canvas.putMerged(at, textCell(group.text), { role: "group", wrap: true });
    const width = canvas.widthOf(at.column, at.columnCount);
    canvas.fitRow(at.row, textCell(group.text), width, { ...LOOKS.group, bold: true, grows: false });
  }
}

/**
 * Beside the bands of groups a header without one reaches up to their row; not in an Excel Table, whose header cannot be merged:
 * there the cell above is coloured alike.
 */
function placeHeaderCell(
  column: TableColumn,
  table: PlacedTable,
  canvas: SheetCanvas,
  { index, standsAlone }: { readonly index: number; readonly standsAlone: boolean },
): void {
  const { block, headerRow, headerTop } = table;
  const at = gridColumn(table, index);
  const span = spanOf(column);
  const text = textCell(table.headers[index] ?? "");
  const reachesUp = standsAlone && block.excel === false;
  if (standsAlone && !reachesUp) canvas.put({ row: headerTop, column: at }, EMPTY, HEADING);
  const row = reachesUp ? headerTop : headerRow;
  const area = { row, column: at, rowCount: reachesUp ? 2 : 1, columnCount: span };
  canvas.putMerged(area, text, HEADING, reachesUp ? null : block.name);
  if (column.note !== undefined) canvas.drafts.notes.push({ row, column: at, text: column.note });
  if (column.hidden === true) return;
  const button = block.excel === false || block.filter === false ? 0 : FILTER_BUTTON;
  canvas.fitRow(headerRow, text, canvas.widthOf(at, span) - button, { ...LOOKS.heading, bold: true, grows: false });
}

/** A column with what its cells have in common, found once and not once a cell. */
interface LaidColumn {
  readonly column: TableColumn;
  readonly at: number;
  readonly look: CellLook;
}

const laidColumns = (table: PlacedTable): LaidColumn[] =>
  table.block.columns.map((column, index) => ({
    column,
    at: gridColumn(table, index),
    look: lookOf({ kind: "decorated", value: EMPTY }, column),
  }));

interface LaidTable {
  readonly table: PlacedTable;
  readonly columns: readonly LaidColumn[];
}

function placeRow(row: TableRow, { table, columns }: LaidTable, canvas: SheetCanvas, at: number): void {
  if ("kind" in row) return placeBand(row, table, canvas, at);
  const { name } = table.block;
  if (row.length !== columns.length) {
    throw new InvariantBroken(`${name}: a row of ${row.length} cells under ${columns.length} columns`);
  }
  columns.forEach((column, index) => {
    placeCell(row[index] ?? EMPTY, column, canvas, { row: at, column: column.at, table: name });
  });
}

function placeBand(band: BandRow, table: PlacedTable, canvas: SheetCanvas, at: number): void {
  const { excel, columns, name } = table.block;
  if (excel !== false) throw new InvariantBroken(`${name}: an Excel Table cannot hold a band row`);
  const area = { row: at, column: table.column, rowCount: 1, columnCount: spanOfAll(columns) };
  const role = band.role ?? "group";
  canvas.putMerged(area, textCell(band.text), { role, wrap: true, horizontal: "left" });
  const width = canvas.widthOf(table.column, area.columnCount);
  canvas.fitRow(at, textCell(band.text), width, { size: LOOKS[role].size, bold: true, grows: false });
}

function placeCell(cell: TableCell, laid: LaidColumn, canvas: SheetCanvas, place: CellPlace): void {
  const { column } = laid;
  const decorated: DecoratedCell | null = cell.kind === "decorated" ? cell : null;
  const value = cell.kind === "decorated" ? cell.value : cell;
  const look = decorated === null ? laid.look : lookOf(decorated, column);
  const { row } = place;
  const columnCount = spanOf(column);
  canvas.putMerged({ row, column: place.column, rowCount: 1, columnCount }, value, look, place.table);
  const font = { size: LOOKS[look.role].size, bold: LOOKS[look.role].bold ?? false, grows: columnCount === 1 };
  const shown = look.wrap === true && column.hidden !== true ? value : EMPTY;
  canvas.fitRow(row, shown, canvas.widthOf(place.column, columnCount), font);
  if (decorated?.note !== undefined) canvas.drafts.notes.push({ row, column: place.column, text: decorated.note });
  if (decorated?.link !== undefined) canvas.drafts.links.push({ row, column: place.column, target: decorated.link });
}

function lookOf(cell: DecoratedCell, column: TableColumn): CellLook {
  const horizontal = column.align ?? ALIGN_OF_KIND[column.kind];
  return {
    role: roleOf(cell, column),
    format: cell.numberFormat ?? column.numberFormat ?? FORMAT_OF_KIND[column.kind],
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(column.vertical === undefined ? {} : { vertical: column.vertical }),
    wrap: column.wrap ?? (column.kind === "text" || column.kind === "formula"),
    input: column.input ?? false,
  };
}

function roleOf(cell: DecoratedCell, column: TableColumn): StyleRole {
  if (cell.role !== undefined) return cell.role;
  if (cell.link !== undefined) return "link";
  return column.role ?? (column.input === true ? "input" : "body");
}

function placeRules(table: PlacedTable, canvas: SheetCanvas): void {
  const rowCount = table.lastRow - table.firstRow + 1;
  table.block.columns.forEach((column, index) => {
    if (column.rule === undefined) return;
    const area = { row: table.firstRow, column: gridColumn(table, index), rowCount, columnCount: 1 };
    canvas.drafts.rules.push({ area, rule: column.rule });
  });
  for (const rule of table.block.paint ?? []) canvas.drafts.paints.push({ table: table.block.name, rule });
}
