import fc from "fast-check";
import { observeOffice } from "../../src/adapters/office/observe";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { observeXlsx } from "../../src/adapters/xlsx/observe";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { type CellValue, valueOf } from "../../src/engine/workbook/cells";
import type { WorkbookDescription } from "../../src/engine/workbook/description";
import type { PlainWorkbook } from "../../src/engine/workbook/plain";
import { resolve } from "../../src/engine/workbook/resolve";
import { createExcelHost } from "../excel-host/transports/native-host";
import { canonical } from "./canonical";
import { GALLERY } from "./gallery/gallery";
import { aDescription } from "./generated";

/**
 * Known differences between a plain workbook and what the open workbook tells of it, all of them:
 *
 * 1. Moments of creation and change are Excel's own.
 * 2. The zoom of the window cannot be set.
 * 3. Heights of rows that may grow are measured by Excel.
 * 4. What formulas compute is Excel's business; this test host computes nothing.
 * 5. A person's own sheets stand before ours.
 * 6. Widths and heights of columns and rows beyond the cells in use are set, not read.
 */
function comparable(workbook: PlainWorkbook) {
  const { properties, active, names, sheets } = canonical(workbook);
  const { title, author, subject, company } = properties;
  return {
    properties: { title, author, subject, company },
    active,
    names,
    sheets: sheets
      .filter((sheet) => sheet.key !== "")
      .map((sheet) => {
        const lastColumn = Math.max(0, ...sheet.cells.map(({ column }) => column));
        const lastRow = Math.max(0, ...sheet.cells.map(({ row }) => row));
        return {
          ...sheet,
          zoom: 100,
          columns: sheet.columns.slice(0, lastColumn),
          rows: sheet.rows.filter(({ row, grows }) => !grows && row <= lastRow),
          cells: sheet.cells.map((cell) => ({ ...cell, value: uncomputed(cell.value) })),
        };
      }),
  };
}

const uncomputed = (value: CellValue): unknown =>
  value.kind === "formula" ? { formula: value.formula } : valueOf(value);

async function observed(plain: PlainWorkbook): Promise<PlainWorkbook> {
  const host = createExcelHost();
  try {
    const written = await officeWorkbook().write({ workbook: plain, label: "", at: "2025-10-01T00:00:00Z", who: "" });
    if (!written.ok) throw new Error(JSON.stringify([written.failure, host.recorder.requests.at(-1)?.error]));
    const seen = await host.run(observeOffice);
    await host.settled();
    return seen;
  } finally {
    host.close();
  }
}

async function expectSame(description: WorkbookDescription): Promise<void> {
  const plain = resolve(description);
  const seen = comparable(await observed(plain));
  expect(seen).toEqual(comparable(plain));
  const file = await observeXlsx(await writeXlsx(plain));
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  expect(seen).toEqual(comparable(file.value));
}

describe("the open workbook observed again is the workbook that was described, and the same as the file", () => {
  test.each(Object.entries(GALLERY))("%s", async (_name, description) => expectSame(description), 30_000);

  test("any small workbook, whatever stands in its cells", async () => {
    await fc.assert(fc.asyncProperty(aDescription(), expectSame), { numRuns: 40, seed: 20250828 });
  }, 120_000);
});
