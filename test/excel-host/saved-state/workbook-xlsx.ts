import ExcelJS from "exceljs";
import { localAddress } from "../state/address";
import { WHOLE_SHEET } from "../state/area";
import type { BorderLine, CellFormat } from "../state/cell-format";
import type { Cell } from "../state/entry";
import type { Json } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import { bodyOf, type TableState } from "../state/table-state";
import type { ValidationState } from "../state/validation-state";
import type { WorkbookState } from "../state/workbook-state";

/** Points of one character of the default font; enough to look at, not to measure. */
const POINTS_PER_CHARACTER = 5.6;

const argb = (color: string): { argb: string } => ({ argb: `FF${color.replace("#", "")}` });

const LINES: Record<string, ExcelJS.BorderStyle> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

function border({ style, weight, color }: BorderLine): Partial<ExcelJS.Border> {
  const solid = weight === "Medium" ? "medium" : weight === "Thick" ? "thick" : weight === "Hairline" ? "hair" : "thin";
  return { style: LINES[style] ?? solid, color: argb(color) };
}

function borders(format: CellFormat): Partial<ExcelJS.Borders> {
  const sides = (["top", "bottom", "left", "right"] as const).filter((side) => format[side].style !== "None");
  return Object.fromEntries(sides.map((side) => [side, border(format[side])]));
}

const HORIZONTAL = ["left", "center", "right", "fill", "justify", "distributed"] as const;
const VERTICAL = ["top", "middle", "bottom", "justify", "distributed"] as const;

function styleOf(format: CellFormat): Partial<ExcelJS.Style> {
  const vertical = format.verticalAlignment.toLowerCase().replace("center", "middle");
  const horizontal = HORIZONTAL.find((word) => word === format.horizontalAlignment.toLowerCase());
  return {
    numFmt: format.numberFormat,
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      strike: format.strikethrough,
      underline: format.underline !== "None",
      color: argb(format.fontColor),
    },
    alignment: {
      wrapText: format.wrapText,
      indent: format.indentLevel,
      ...(horizontal && { horizontal }),
      vertical: VERTICAL.find((word) => word === vertical) ?? "bottom",
    },
    border: borders(format),
    protection: { locked: format.locked },
    ...(format.fillColor && { fill: { type: "pattern", pattern: "solid", fgColor: argb(format.fillColor) } }),
  };
}

function cellValue(cell: Cell): ExcelJS.CellValue {
  if (cell.formula === null) return cell.value;
  return { formula: cell.formula.slice(1), result: cell.value };
}

function writeCells(sheet: SheetState, page: ExcelJS.Worksheet): void {
  for (const { row, column } of sheet.formats.formattedCells(WHOLE_SHEET)) {
    page.getCell(row + 1, column + 1).style = styleOf(sheet.formats.at(row, column));
  }
  for (const { row, column, cell } of sheet.cells.inside(WHOLE_SHEET)) {
    page.getCell(row + 1, column + 1).value = cellValue(cell);
  }
  for (const [column, width] of sheet.columnWidths) page.getColumn(column + 1).width = width / POINTS_PER_CHARACTER;
  for (const [row, height] of sheet.rowHeights) page.getRow(row + 1).height = height;
  for (const column of sheet.hiddenColumns) page.getColumn(column + 1).hidden = true;
  for (const row of sheet.hiddenRows) page.getRow(row + 1).hidden = true;
  for (const merge of sheet.merges) page.mergeCells(localAddress(merge));
}

/** exceljs writes a table's cells itself, so they are given again. */
function writeTable(sheet: SheetState, page: ExcelJS.Worksheet, table: TableState): void {
  const body = bodyOf(table);
  const rows = Array.from({ length: body.rows }, (_row, row) =>
    table.columns.map((_column, column) => {
      const cell = sheet.cells.at(body.row + row, body.column + column);
      return cell ? cellValue(cell) : null;
    }),
  );
  page.addTable({
    name: table.name,
    ref: localAddress({ ...table.area, rows: 1, columns: 1 }),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    style: { theme: table.style as "TableStyleMedium2", showRowStripes: table.showBandedRows },
    columns: table.columns.map(({ name }) => ({ name, filterButton: table.showFilterButton })),
    rows,
  });
}

function listFormula(rule: Json): string | null {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return null;
  const list = rule["list"];
  if (typeof list !== "object" || list === null || Array.isArray(list)) return null;
  const source = list["source"];
  if (typeof source !== "string") return null;
  return source.startsWith("=") ? source.slice(1) : `"${source}"`;
}

function writeValidation(page: ExcelJS.Worksheet, { areas, rule }: ValidationState): void {
  const formula = listFormula(rule);
  if (formula === null) return;
  for (const area of areas) {
    for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 2000); row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        page.getCell(row + 1, column + 1).dataValidation = { type: "list", allowBlank: true, formulae: [formula] };
      }
    }
  }
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function writeSheet(book: ExcelJS.Workbook, sheet: SheetState): void {
  const page = book.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility as keyof typeof STATES],
    ...(sheet.tabColor && { properties: { tabColor: argb(sheet.tabColor) } }),
    views: [
      {
        showGridLines: sheet.showGridlines,
        ...(sheet.frozen && {
          state: "frozen",
          ySplit: sheet.frozen.rows > 1_000_000 ? 0 : sheet.frozen.rows,
          xSplit: sheet.frozen.columns > 16_000 ? 0 : sheet.frozen.columns,
        }),
      },
    ],
  });
  for (const table of sheet.tables) writeTable(sheet, page, table);
  writeCells(sheet, page);
  for (const validation of sheet.validations) writeValidation(page, validation);
}

/** The workbook as an .xlsx file for a person to look at: values, formats, sizes, merges, tables and lists; no charts. */
export async function workbookXlsx(state: WorkbookState): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of state.sheets) writeSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
