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

/** How many filled cells there are. */
export const cellsOf = (data: SheetData): number =>
  Object.values(data).reduce((sum, cells) => sum + Object.keys(cells).length, 0);

/** So many differences are named: the runner would compare two large workbooks line by line for minutes. */
const NAMED = 20;

/** The sheets and cells in which two workbooks differ, each with what stands in both. */
export function differences(one: SheetData, other: SheetData): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const found = names.flatMap((name) => {
    const [left, right] = [one[name], other[name]];
    if (left === undefined || right === undefined)
      return [`${name}: only in ${left === undefined ? "one" : "the other"}`];
    const places = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return places
      .filter((place) => left[place] !== right[place])
      .map((place) => `${name} ${place}: ${left[place] ?? "(blank)"} / ${right[place] ?? "(blank)"}`);
  });
  return found.length > NAMED ? [...found.slice(0, NAMED), `and ${found.length - NAMED} more`] : found;
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
