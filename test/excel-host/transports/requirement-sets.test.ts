import { onSheet, refusal } from "../run-on-sheet";
import { createExcelHost } from "./native-host";

describe("requirement sets", () => {
  test("a call above the manifest's minimum raises ApiNotFound before anything is sent", async () => {
    const host = createExcelHost({ requirementSets: { ExcelApi: "1.6" } });
    const code = await refusal(host, (sheet) => sheet.onChanged.add(() => Promise.resolve()));
    expect(code).toBe("ApiNotFound");
    expect(host.recorder.requests).toHaveLength(0);
    host.close();
  });

  test("deleting several table rows at once is not in ExcelApi 1.14, though the types offer it", async () => {
    for (const [sets, code] of [
      ["minimum", "ApiNotFound"],
      ["current", ""],
    ] as const) {
      const host = createExcelHost({ requirementSets: sets });
      await onSheet(host, (sheet) => sheet.tables.add("A1:A4", true));
      expect(await refusal(host, (sheet) => sheet.tables.getItemAt(0).rows.deleteRowsAt(0, 1))).toBe(code);
      host.close();
    }
  });

  test.each([
    ["minimum", "ExcelApi", "1.14", true],
    ["minimum", "excelapi", "1.15", false],
    ["minimum", "WordApi", "1.1", false],
    ["current", "ExcelApi", "1.17", true],
    ["current", "ExcelApi", "1.18", false],
  ] as const)("%s has %s %s: %s", (sets, name, version, expected) => {
    const host = createExcelHost({ requirementSets: sets });
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
    host.close();
  });
});

describe("several workbooks at once", () => {
  test("each host's run goes to its own workbook, a global Excel.run to the one activated last", async () => {
    const [one, two] = [createExcelHost(), createExcelHost()];
    const write = (text: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
      await context.sync();
    };
    await Promise.all([one.run(write("một")), two.run(write("hai"))]);
    one.activate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [["toàn cục"]];
      await context.sync();
    });
    await Promise.all([one.settled(), two.settled()]);
    const texts = [one, two].map(({ workbook }) =>
      workbook.active.cells.inside({ row: 0, column: 0, rows: 1, columns: 2 }),
    );
    expect(texts.map((cells) => cells.map(({ cell }) => cell.value))).toEqual([["một", "toàn cục"], ["hai"]]);
    two.close();
    one.close();
  });

  test("closing the last host takes the globals away", () => {
    createExcelHost().close();
    expect(typeof globalThis.Excel).toBe("undefined");
  });

  test("loading the library stays quick enough to do in each test file", () => {
    const host = createExcelHost();
    expect(host.loadTime).toBeLessThan(1500);
    host.close();
  });
});

describe("what office.js adds, stood in for", () => {
  test("onReady calls back at once, and document settings live until saved", async () => {
    const host = createExcelHost({ settings: { cũ: 1 } });
    const info = await Office.onReady();
    expect([info.host, info.platform]).toEqual(["Excel", "OfficeOnline"]);
    Office.context.document.settings.set("mới", "có");
    expect(host.settings).toEqual({ cũ: 1 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.settings).toEqual({ cũ: 1, mới: "có" });
    host.close();
  });
});
