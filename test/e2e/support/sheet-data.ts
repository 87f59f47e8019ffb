import type { Frame } from "playwright-core";
import { observeXlsx } from "../../../src/adapters/xlsx/observe";
import type { CellValue } from "../../../src/engine/workbook/cells";

/** What stands in the cells of a workbook, by sheet, then by place ("5,3" is row 5, column 3); formulas as they are written. */
export type SheetData = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Excel counts days from 30/12/1899 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Of a file. */
export async function dataOfFile(bytes: Uint8Array): Promise<SheetData> {
  const seen = await observeXlsx(bytes);
  if (!seen.ok) throw new Error(`the workbook cannot be read: ${seen.failure.kind}`);
  return Object.fromEntries(
    seen.value.sheets.map(({ name, cells }) => [
      name,
      filled(cells.map(({ row, column, value }) => [row, column, textOf(value)])),
    ]),
  );
}

/** Of the workbook that is open in Excel, asked through Office.js. */
export async function dataOfExcel(addin: Frame): Promise<SheetData> {
  const sheets = await addin.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      const used = all.items.map((sheet) => sheet.getUsedRange(true).load("formulas,rowIndex,columnIndex"));
      await context.sync();
      return all.items.map(({ name }, at) => ({
        name,
        row: used[at]?.rowIndex ?? 0,
        column: used[at]?.columnIndex ?? 0,
        formulas: used[at]?.formulas ?? [],
      }));
    }),
  );
  return Object.fromEntries(
    sheets.map(({ name, row, column, formulas }) => [
      name,
      filled(
        formulas.flatMap((cells: unknown[], down) =>
          cells.map((cell, right) => [row + down + 1, column + right + 1, String(cell)] as const),
        ),
      ),
    ]),
  );
}

const filled = (cells: readonly (readonly [number, number, string])[]): Record<string, string> =>
  Object.fromEntries(cells.flatMap(([row, column, text]) => (text === "" ? [] : [[`${row},${column}`, text]])));

function textOf(value: CellValue): string {
  switch (value.kind) {
    case "formula":
      return `=${value.formula}`;
    case "date":
      return String((Date.parse(value.date) - DAY_ZERO) / DAY_MS);
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "boolean":
      return String(value.boolean);
    case "empty":
      return "";
  }
}
