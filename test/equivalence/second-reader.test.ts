import ExcelJS from "exceljs";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { areaAddress, cellAddress } from "../../src/engine/workbook/addresses";
import { type CellValue, valueOf } from "../../src/engine/workbook/cells";
import type { PlainSheet } from "../../src/engine/workbook/plain";
import { resolve } from "../../src/engine/workbook/resolve";
import { GALLERY } from "./gallery/gallery";

/** What an independent program reads from the file, cell by cell, in the words of this one. */
function seen(value: ExcelJS.CellValue): unknown {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("formula" in value) return seen(value.result ?? null);
  if ("text" in value) return value.text;
  return value;
}

function expected(value: CellValue): unknown {
  const plain = valueOf(value);
  switch (plain.kind) {
    case "text":
      return plain.text;
    case "number":
      return plain.number;
    case "date":
      return plain.date;
    case "boolean":
      return plain.boolean;
    case "empty":
      return null;
  }
}

function expectSameValues(sheet: PlainSheet, found: ExcelJS.Worksheet | undefined): void {
  const theirs = sheet.cells.map(({ row, column }) => {
    const cell = found?.getCell(row, column);
    const isCovered = cell?.isMerged === true && cell.master.address !== cell.address;
    return [cellAddress(row, column), isCovered ? null : seen(cell?.value ?? null)];
  });
  expect(theirs).toEqual(sheet.cells.map(({ row, column, value }) => [cellAddress(row, column), expected(value)]));
}

describe("a second, independent reader (exceljs) agrees", () => {
  test.each(Object.entries(GALLERY))("on values, tables and lists: %s", async (_name, description) => {
    const plain = resolve(description);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await writeXlsx(plain)).buffer as ArrayBuffer);
    expect(workbook.worksheets.map((sheet) => `${sheet.name} ${sheet.state}`)).toEqual(
      plain.sheets.map((sheet) => `${sheet.name} ${sheet.visibility}`),
    );
    for (const sheet of plain.sheets) {
      const found = workbook.getWorksheet(sheet.name);
      expectSameValues(sheet, found);
      const tables = (found?.getTables() ?? []) as unknown as { table: { name: string; tableRef: string } }[];
      expect(tables.map(({ table }) => `${table.name} ${table.tableRef}`)).toEqual(
        sheet.tables.map((table) => `${table.name} ${areaAddress(table.area)}`),
      );
      for (const { area, rule } of sheet.inputRules.filter((each) => each.rule.kind.startsWith("list"))) {
        const validation = found?.getCell(area.row, area.column).dataValidation;
        expect(validation?.formulae[0]).toBe(
          rule.kind === "list" ? `"${rule.values.join(",")}"` : rule.kind === "list-at" ? rule.address : "",
        );
      }
    }
  });
});
