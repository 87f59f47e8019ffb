import { createExcelHost, type ExcelHost } from "./transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

const twoByTwo = [
  ["Name", "Qty"],
  ["bolt", 3],
];

describe("the scenarios a prototype ran in Chromium, jsdom and Node: results and requests are the same", () => {
  test("a sheet is added, four cells are written and loaded in one request, and the library cleans up in a second", async () => {
    const loaded = await host.run(async (context) => {
      const range = context.workbook.worksheets.add("Data").getRange("A1:B2");
      range.values = twoByTwo;
      range.load("values,address");
      await context.sync();
      return { values: range.values, address: range.address };
    });
    await host.settled();
    expect(loaded).toEqual({ values: twoByTwo, address: "Data!A1:B2" });
    expect(host.recorder.requests).toHaveLength(1);
    expect(host.recorder.cleanUps).toHaveLength(1);
  });

  test("a table is added with two rows, then five things of it are loaded: two syncs and the clean-up", async () => {
    const loaded = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B1").values = [["Name", "Qty"]];
      const table = sheet.tables.add("A1:B1", true);
      table.name = "Parts";
      table.rows.add(undefined, [
        ["bolt", 3],
        ["nut", 4],
      ]);
      await context.sync();
      const body = table.getDataBodyRange().load("values");
      const header = table.getHeaderRowRange().load("values");
      table.load("name,showTotals");
      table.rows.load("items/values");
      await context.sync();
      return {
        name: table.name,
        totals: table.showTotals,
        header: header.values,
        body: body.values,
        rows: table.rows.items.map((row) => row.values),
      };
    });
    await host.settled();
    const rows = [
      ["bolt", 3],
      ["nut", 4],
    ];
    expect(loaded).toEqual({
      name: "Parts",
      totals: false,
      header: [["Name", "Qty"]],
      body: rows,
      rows: rows.map((row) => [row]),
    });
    expect(host.recorder.all.map(({ kind }) => kind)).toEqual(["add-in", "add-in", "clean-up"]);
  });

  test("fill and font are set one by one and with set(), and loaded through nested names", async () => {
    const loaded = await host.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.format.fill.color = "#ffcc00";
      range.set({ format: { font: { bold: true, color: "red" }, wrapText: true } });
      range.load("format/fill/color, format/font/bold, format/font/color, format/wrapText");
      await context.sync();
      const { fill, font, wrapText } = range.format;
      return [fill.color, font.bold, font.color, wrapText];
    });
    expect(loaded).toEqual(["#FFCC00", true, "#FF0000", true]);
  });

  test("the used range of a sheet is the box around its filled cells", async () => {
    const address = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").values = [[2]];
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address;
    });
    expect(address).toBe("Sheet1!B2:D5");
  });

  test("what is not there is a null object, and so are its parts: one request, no clean-up of references", async () => {
    const nulls = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const range = sheet.getRange("A1");
      sheet.load("name");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    await host.settled();
    expect(nulls).toEqual([true, true]);
    expect(host.recorder.all).toHaveLength(1);
  });

  test("a missing sheet is an ItemNotFound error with place and statement", async () => {
    const failed = host.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("getItem(") as unknown,
      },
    });
    await expect(failed).rejects.toBeInstanceOf(Error);
  });

  test("an array of the wrong shape is InvalidArgument, and what the batch did before stays done", async () => {
    const failed = host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B2").values = [["one"]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Data"]);
  });

  test("a property that was not loaded cannot be read", async () => {
    const failed = host.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(failed).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("a range kept after its run is InvalidObjectPath", async () => {
    let kept: Excel.Range | undefined;
    await host.run(async (context) => {
      kept = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
    });
    const late = (): Excel.Range | undefined => kept?.load("values");
    expect(late).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }) as Error);
  });

  test("10,000 cells go in one request, cut into pieces by the library", async () => {
    const values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
    );
    await host.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:J1000").values = values;
      await context.sync();
    });
    await host.settled();
    expect(host.recorder.requests).toHaveLength(1);
    const sets = host.recorder.requests[0]?.body.Actions.filter(({ Name }) => Name === "Values");
    expect(sets).toHaveLength(7);
    expect(host.workbook.active.cells.at(999, 9)?.value).toBe(9999);
  });

  test("five syncs in a loop are five requests", async () => {
    await host.run(async (context) => {
      for (let row = 1; row <= 5; row++) {
        context.workbook.worksheets.getActiveWorksheet().getRange(`A${String(row)}`).values = [[row]];
        await context.sync();
      }
    });
    await host.settled();
    expect(host.recorder.requests).toHaveLength(5);
    expect(host.recorder.cleanUps).toHaveLength(1);
  });

  test("onChanged tells address and details of a change, gives its range, and stops when removed", async () => {
    const seen: unknown[] = [];
    const subscription = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      const result = sheet.onChanged.add(async (args) => {
        const values = await host.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          return range.values;
        });
        seen.push([args.address, args.details.valueBefore, args.details.valueAfter, args.source, values]);
      });
      await context.sync();
      return result;
    });
    await host.user.type("B2", "xong");
    await host.settled();
    expect(seen).toEqual([["B2", "", "xong", "Local", [["xong"]]]]);
    await host.run(async () => {
      subscription.remove();
      await subscription.context.sync();
    });
    await host.user.type("B3", "nữa");
    await host.settled();
    expect(seen).toHaveLength(1);
  });

  test("a member Excel has and this host has not yet is reported by name", async () => {
    const failed = host.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().shapes.load("items");
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Worksheet.shapes") as unknown,
    });
  });
});
