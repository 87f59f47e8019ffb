import ExcelJS from "exceljs";
import type { FilledReturn } from "../../src/cli/demo-returns";
import { INPUT_FIELDS, RETURN_HEADERS, RETURN_SHEET } from "../../src/engine/returns/return-columns";
import type { PlainValue } from "../../src/engine/workbook/cells";

/** A handed-out form after a body opened it in another program, typed into the open cells and saved it. */
export async function filledElsewhere(form: Uint8Array, { sentOn, rows }: FilledReturn): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(form) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet(RETURN_SHEET);
  if (sheet === undefined) throw new Error("not a form");
  const [place] = book.definedNames.getRanges("pNgayGui").ranges;
  sheet.getCell((place ?? "").replace(/^.*!/, "").replace(/\$/g, "")).value = typedValue({
    kind: "date",
    date: sentOn,
  });
  const header = headerRow(sheet);
  const columns = new Map<unknown, number>();
  sheet.getRow(header).eachCell((cell, column) => columns.set(cell.value, column));
  rows.forEach((row, at) => {
    if (row === null) return;
    for (const field of INPUT_FIELDS) {
      const column = columns.get(RETURN_HEADERS[field]);
      if (column === undefined) throw new Error(`no column ${field}`);
      sheet.getCell(header + 1 + at, column).value = typedValue(row[field]);
    }
  });
  forgetResults(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The library computes nothing: without the old results the next program must. */
function forgetResults(sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula) cell.value = { formula: cell.formula };
    });
  });
}

function headerRow(sheet: ExcelJS.Worksheet): number {
  for (let row = 1; row <= 20; row += 1) if (sheet.getCell(row, 1).value === RETURN_HEADERS.task) return row;
  throw new Error("no header");
}

function typedValue(value: PlainValue): ExcelJS.CellValue {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "date":
      return new Date(`${value.date}T00:00:00Z`);
    case "boolean":
      return value.boolean;
    case "empty":
      return null;
  }
}
