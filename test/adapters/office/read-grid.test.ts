import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

/** The appendix of a plan as somebody pasted it: a merged heading, a date, a printed number, a hidden row. */
async function pastedPlan(): Promise<void> {
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:D5").formulas = [
      ["'STT", "'Nhiệm vụ", "'Thời hạn"],
      ["'II. Tiếp cận nguồn lực", null, null],
      ["'1.10", "'- Rà soát quỹ đất", 45930],
      ["'2", "'=không phải công thức", 0.8],
    ];
    sheet.getRange("B2:D2").format.font.bold = true;
    sheet.getRange("B3:D3").merge();
    sheet.getRange("D4").set({ numberFormat: [["dd/mm/yyyy"]] });
    sheet.getRange("D5").set({ numberFormat: [["0%"]] });
    sheet.getRange("5:5").rowHidden = true;
    await context.sync();
  });
  await host.settled();
  host.recorder.reset();
}

describe("the active sheet as a grid", () => {
  test("says that it reaches further than what was read of it", async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A20000").values = [["cuối"]];
      await context.sync();
    });
    expect(await officeWorkbook().readGrid("active-sheet")).not.toHaveProperty("value.cut");
    await host.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A20001").values = [["quá hàng"]];
      await context.sync();
    });
    const grid = await officeWorkbook().readGrid("active-sheet");
    expect(grid).toMatchObject({ ok: true, value: { cut: true, cells: [{ row: 20_000, text: "cuối" }] } });
  });

  test("texts as written, days as days, merges, bold letters and hidden rows, in at most three requests", async () => {
    await pastedPlan();
    const grid = await officeWorkbook().readGrid("active-sheet");
    const cell = (row: number, column: number, text: string, more: object = {}) => ({
      ...{ row, column, text, bold: false, date: null, hidden: false },
      ...more,
    });
    expect(grid).toEqual({
      ok: true,
      value: {
        sheet: "Sheet1",
        cells: [
          cell(2, 2, "STT", { bold: true }),
          cell(2, 3, "Nhiệm vụ", { bold: true }),
          cell(2, 4, "Thời hạn", { bold: true }),
          cell(3, 2, "II. Tiếp cận nguồn lực"),
          cell(4, 2, "1.10"),
          cell(4, 3, "- Rà soát quỹ đất"),
          cell(4, 4, "30/09/2025", { date: "2025-09-30" }),
          cell(5, 2, "2", { hidden: true }),
          cell(5, 3, "=không phải công thức", { hidden: true }),
          cell(5, 4, "80%", { hidden: true }),
        ],
        merges: [{ row: 3, column: 2, rowSpan: 1, columnSpan: 3 }],
      },
    });
    expect(host.recorder.requests.length).toBeLessThanOrEqual(3);
  });

  test("a blank sheet is a grid without cells", async () => {
    expect(await officeWorkbook().readGrid("active-sheet")).toEqual({
      ok: true,
      value: { sheet: "Sheet1", cells: [], merges: [] },
    });
  });
});

describe("the selection as a grid", () => {
  test("only what is selected of the used cells", async () => {
    await pastedPlan();
    await host.user.select("Sheet1!C4:Z90");
    const grid = await officeWorkbook().readGrid("selection");
    expect(grid.ok ? grid.value.cells.map((cell) => cell.text) : grid).toEqual([
      "- Rà soát quỹ đất",
      "30/09/2025",
      "=không phải công thức",
      "80%",
    ]);
  });

  test("nothing but blank cells is told as an empty selection", async () => {
    await pastedPlan();
    await host.user.select("Sheet1!H9");
    expect(await officeWorkbook().readGrid("selection")).toEqual({ ok: false, failure: { kind: "selection-empty" } });
  });
});

test("an Excel without ExcelApi 1.14 is told so, before anything is asked of it", async () => {
  const old = createExcelHost({ requirementSets: { ExcelApi: "1.13" } });
  try {
    expect(await officeWorkbook().readContent()).toEqual({
      ok: false,
      failure: { kind: "excel-too-old", needs: "ExcelApi 1.14" },
    });
    expect(old.recorder.requests).toHaveLength(0);
  } finally {
    old.close();
  }
});
