import { createExcelHost } from "./native-host";

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

describe("the readable build of the library", () => {
  test("sends the same bytes as the released one", async () => {
    const sizes: number[][] = [];
    for (const library of ["release", "debug"] as const) {
      const host = createExcelHost({ library });
      await host.run(async (context) => {
        context.workbook.worksheets.add("Data").getRange("A1").values = [["Sở Tài chính"]];
        await context.sync();
      });
      sizes.push(host.recorder.requests.map(({ bytes }) => bytes));
      host.close();
    }
    expect(sizes[0]).toEqual(sizes[1]);
  });
});
