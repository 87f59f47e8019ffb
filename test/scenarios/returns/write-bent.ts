import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import ExcelJS from "exceljs";
import { writeXlsx } from "hucre";
import { cellAddress } from "../../../src/engine/workbook/addresses";
import { serialOf } from "../../../src/engine/workbook/day-serials";
import type { BentCell, BentForm } from "./bent-form";

const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** The form as exceljs writes it. */
export async function byExcelJs(form: BentForm): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  addSheet(workbook, form);
  if (form.meta !== null) {
    const meta = workbook.addWorksheet("_meta", { state: "hidden" });
    meta.addRow(["key", "value"]);
    for (const pair of Object.entries(form.meta)) meta.addRow(pair);
  }
  workbook.created = new Date("2025-10-01T00:00:00Z");
  workbook.modified = new Date(form.modified);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function addSheet(workbook: ExcelJS.Workbook, form: BentForm): void {
  const sheet = workbook.addWorksheet(form.sheet);
  form.grid.forEach((row, line) => {
    row.forEach((cell, column) => {
      if (cell !== null) fill(sheet.getCell(line + 1, column + 1), cell);
    });
  });
  for (const [name, [row, column]] of form.names ?? [])
    workbook.definedNames.add(`${quoted(form.sheet)}!$${cellAddress(1, column + 1).slice(0, -1)}$${row + 1}`, name);
  for (const [row, column, rows, columns] of form.merges)
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  for (const row of form.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of form.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  for (const [row, column, text] of form.notes) sheet.getCell(row + 1, column + 1).note = text;
  if (form.picture) sheet.addImage(workbook.addImage({ base64: PICTURE, extension: "png" }), "P2:Q4");
}

function fill(target: ExcelJS.Cell, cell: Exclude<BentCell, null>): void {
  if (typeof cell !== "object") target.value = cell;
  else if ("day" in cell) {
    target.value = new Date(`${cell.day}T00:00:00Z`);
    target.numFmt = "dd/mm/yyyy";
  } else if ("share" in cell) {
    target.value = cell.share;
    target.numFmt = "0.0%";
  } else if ("formula" in cell) target.value = { formula: cell.formula, result: cell.gives };
  else if ("runs" in cell)
    target.value = { richText: cell.runs.map((text, at) => ({ text, font: { bold: at === 0 } })) };
  else target.value = { text: cell.text, hyperlink: cell.link };
}

/** The same form as hucre writes it: values, names, merges; what it cannot say is written plainly. */
export async function byHucre(form: BentForm): Promise<Uint8Array> {
  const meta = form.meta;
  return writeXlsx({
    properties: { modified: new Date(form.modified), created: new Date("2025-10-01T00:00:00Z") },
    namedRanges: [...(form.names ?? [])].map(([name, [row, column]]) => ({
      name,
      range: `${quoted(form.sheet)}!$${cellAddress(1, column + 1).slice(0, -1)}$${row + 1}`,
    })),
    sheets: [
      {
        name: form.sheet,
        rows: form.grid.map((row) => row.map(plain)),
        cells: looks(form),
        merges: form.merges.map(([row, column, rows, columns]) => ({
          startRow: row,
          startCol: column,
          endRow: row + rows - 1,
          endCol: column + columns - 1,
        })),
      },
      ...(meta === null ? [] : [{ name: "_meta", hidden: true, rows: [["key", "value"], ...Object.entries(meta)] }]),
    ],
  });
}

function plain(cell: BentCell): string | number | Date | null {
  if (cell === null || typeof cell !== "object") return cell;
  if ("day" in cell) return new Date(`${cell.day}T00:00:00Z`);
  if ("share" in cell) return cell.share;
  if ("formula" in cell) return cell.gives;
  return "runs" in cell ? cell.runs.join("") : cell.text;
}

/** Formats of days and shares, notes: what a bare value does not carry. */
function looks(form: BentForm) {
  const cells = new Map<string, object>();
  form.grid.forEach((row, line) => {
    row.forEach((cell, column) => {
      if (cell === null || typeof cell !== "object") return;
      const value = plain(cell);
      if ("day" in cell) cells.set(`${line},${column}`, { value, style: { numFmt: "dd/mm/yyyy" } });
      if ("share" in cell) cells.set(`${line},${column}`, { value, style: { numFmt: "0.0%" } });
    });
  });
  for (const [row, column, text] of form.notes)
    cells.set(`${row},${column}`, { value: null, comment: { author: "A", text } });
  return cells as Map<string, never>;
}

/** The same form as SheetJS writes it: all but pictures and looks inside a text. */
export function bySheetJs(form: BentForm): Promise<Uint8Array> {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetJsSheet(form), form.sheet);
  if (form.meta !== null)
    utils.book_append_sheet(book, utils.aoa_to_sheet([["key", "value"], ...Object.entries(form.meta)]), "_meta");
  book.Props = { CreatedDate: new Date("2025-10-01T00:00:00Z"), ModifiedDate: new Date(form.modified) };
  book.Workbook = {
    Sheets: [{ Hidden: 0 }, ...(form.meta === null ? [] : [{ Hidden: 1 as const }])],
    Names: [...(form.names ?? [])].map(([Name, [row, column]]) => ({
      Name,
      Ref: `${quoted(form.sheet)}!$${cellAddress(1, column + 1).slice(0, -1)}$${row + 1}`,
    })),
  };
  return Promise.resolve(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
}

function sheetJsSheet(form: BentForm): WorkSheet {
  const sheet: WorkSheet = {};
  const width = Math.max(...form.grid.map((row) => row.length));
  form.grid.forEach((row, line) => {
    row.forEach((cell, column) => {
      if (cell !== null) sheet[cellAddress(line + 1, column + 1)] = sheetJsCell(cell);
    });
  });
  for (const [row, column, text] of form.notes) {
    const cell = (sheet[cellAddress(row + 1, column + 1)] ??= { t: "z" }) as CellObject;
    utils.cell_add_comment(cell, text, "A");
  }
  sheet["!ref"] = `A1:${cellAddress(form.grid.length, width)}`;
  sheet["!merges"] = form.merges.map(([r, c, rows, columns]) => ({
    s: { r, c },
    e: { r: r + rows - 1, c: c + columns - 1 },
  }));
  sheet["!rows"] = form.grid.map((_, row) => ({ hidden: form.hiddenRows.includes(row) }));
  sheet["!cols"] = Array.from({ length: width }, (_, column) => ({ hidden: form.hiddenColumns.includes(column) }));
  return sheet;
}

function sheetJsCell(cell: Exclude<BentCell, null>): CellObject {
  if (typeof cell === "object" && "day" in cell) return { t: "n", v: serialOf(cell.day) ?? 0, z: "dd/mm/yyyy" };
  if (typeof cell === "object" && "share" in cell) return { t: "n", v: cell.share, z: "0.0%" };
  const value = plain(cell);
  const made: CellObject = typeof value === "number" ? { t: "n", v: value } : { t: "s", v: String(value ?? "") };
  if (typeof cell === "object" && "formula" in cell) return { ...made, f: cell.formula };
  return typeof cell === "object" && "link" in cell ? { ...made, l: { Target: cell.link } } : made;
}
