import { InvariantBroken } from "../../result";
import type { CellPlace, Frame, PlacedTable, SheetCanvas } from "../canvas";
import type { CellLook } from "../cell-look";
import { EMPTY, textCell } from "../cells";
import { isLawfulName } from "../excel-limits";
import type { NumberFormatName } from "../style-roles";
import type { BandRow, DecoratedCell, TableBlock, TableCell, TableColumn, TableRow } from "../table-block";
import { LOOKS } from "../theme";
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
  rows.forEach((row, index) => placeRow(row, table, canvas, table.firstRow + index));
  placeRules(table, canvas);
  placeTotals(table, canvas);
  return (table.totalsRow ?? lastRow) + 1;
}

function rowsToWrite(block: TableBlock): TableRow[] {
  const blank = block.columns.map(() => EMPTY);
  const spare = Math.max(block.spareRows ?? 0, block.rows.length === 0 ? 1 : 0);
  return [...block.rows, ...Array.from({ length: spare }, () => blank)];
}

function placeHeader(table: PlacedTable, canvas: SheetCanvas): void {
  const { block, headerRow, column } = table;
  const heading = { role: "heading", wrap: true } as const;
  const button = block.excel === false || block.filter === false ? 0 : FILTER_BUTTON;
  block.columns.forEach((each, index) => {
    const text = textCell(table.headers[index] ?? "");
    canvas.put({ row: headerRow, column: column + index, table: block.name }, text, heading);
    if (each.hidden === true) return;
    canvas.fitRow(headerRow, text, canvas.widthOf(column + index, 1) - button, {
      ...LOOKS.heading,
      bold: true,
      grows: false,
    });
    if (each.note !== undefined) canvas.drafts.notes.push({ row: headerRow, column: column + index, text: each.note });
  });
  for (const group of headerGroups(block)) {
    const area = { row: headerRow - 1, column: column + group.first - 1, rowCount: 1, columnCount: group.count };
    canvas.putMerged(area, textCell(group.text), { role: "group", wrap: true });
    canvas.fitRow(headerRow - 1, textCell(group.text), canvas.widthOf(area.column, group.count), {
      ...LOOKS.group,
      bold: true,
      grows: false,
    });
  }
}

function placeRow(row: TableRow, table: PlacedTable, canvas: SheetCanvas, at: number): void {
  if ("kind" in row) return placeBand(row, table, canvas, at);
  const { columns, name } = table.block;
  if (row.length !== columns.length) {
    throw new InvariantBroken(`${name}: a row of ${row.length} cells under ${columns.length} columns`);
  }
  columns.forEach((column, index) => {
    placeCell(row[index] ?? EMPTY, column, canvas, { row: at, column: table.column + index, table: name });
  });
}

function placeBand(band: BandRow, table: PlacedTable, canvas: SheetCanvas, at: number): void {
  const { excel, columns, name } = table.block;
  if (excel !== false) throw new InvariantBroken(`${name}: an Excel Table cannot hold a band row`);
  const area = { row: at, column: table.column, rowCount: 1, columnCount: columns.length };
  const role = band.role ?? "group";
  canvas.putMerged(area, textCell(band.text), { role, wrap: true, horizontal: "left" });
  const width = canvas.widthOf(table.column, columns.length);
  canvas.fitRow(at, textCell(band.text), width, { size: LOOKS[role].size, bold: true, grows: false });
}

function placeCell(cell: TableCell, column: TableColumn, canvas: SheetCanvas, place: CellPlace): void {
  const decorated: DecoratedCell = cell.kind === "decorated" ? cell : { kind: "decorated", value: cell };
  const look = lookOf(decorated, column);
  const { row } = place;
  canvas.put(place, decorated.value, look);
  const font = { size: LOOKS[look.role].size, bold: LOOKS[look.role].bold ?? false, grows: true };
  const shown = look.wrap === true && column.hidden !== true ? decorated.value : EMPTY;
  canvas.fitRow(row, shown, canvas.widthOf(place.column, 1), font);
  if (decorated.note !== undefined) canvas.drafts.notes.push({ row, column: place.column, text: decorated.note });
  if (decorated.link !== undefined) canvas.drafts.links.push({ row, column: place.column, target: decorated.link });
}

function lookOf(cell: DecoratedCell, column: TableColumn): CellLook {
  const isText = column.kind === "text" || column.kind === "formula";
  const usual = column.role ?? (column.input === true ? "input" : "body");
  const horizontal = column.align ?? ALIGN_OF_KIND[column.kind];
  return {
    role: cell.role ?? (cell.link === undefined ? usual : "link"),
    format: cell.numberFormat ?? column.numberFormat ?? FORMAT_OF_KIND[column.kind],
    ...(horizontal === undefined ? {} : { horizontal }),
    wrap: column.wrap ?? isText,
    input: column.input ?? false,
  };
}

function placeRules(table: PlacedTable, canvas: SheetCanvas): void {
  const rowCount = table.lastRow - table.firstRow + 1;
  table.block.columns.forEach((column, index) => {
    if (column.rule === undefined) return;
    const area = { row: table.firstRow, column: table.column + index, rowCount, columnCount: 1 };
    canvas.drafts.rules.push({ area, rule: column.rule });
  });
  for (const rule of table.block.paint ?? []) canvas.drafts.paints.push({ table: table.block.name, rule });
}
