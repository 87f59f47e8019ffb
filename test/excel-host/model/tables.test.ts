import { onSheet, read, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(async () => {
  host = createExcelHost();
  await onSheet(host, (sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Đơn vị", "Kỳ"],
      ["Sở Tài chính", "2025-Q3"],
      ["Sở Nội vụ", "2025-Q3"],
    ];
    sheet.tables.add("A1:B3", true).name = "tblTheoDoi";
  });
});
afterEach(() => host.close());

const table = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem("tblTheoDoi");
const area = async (pick: (table: Excel.Table) => Excel.Range): Promise<string> =>
  (await onSheet(host, (sheet) => pick(table(sheet)).load("address"))).address;

describe("tables", () => {
  test("header, body and whole stand where they should", async () => {
    expect(await area((one) => one.getHeaderRowRange())).toBe("Sheet1!A1:B1");
    expect(await area((one) => one.getDataBodyRange())).toBe("Sheet1!A2:B3");
    expect(await area((one) => one.getRange())).toBe("Sheet1!A1:B3");
  });

  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["overlap", "InvalidArgument", (sheet) => sheet.tables.add("B3:C5", true)],
    ["a taken name", "ItemAlreadyExists", (sheet) => (sheet.tables.add("D1:D2", true).name = "TBLTHEODOI")],
    ["a name with a blank", "InvalidArgument", (sheet) => (table(sheet).name = "tbl theo dõi")],
    ["a name like a cell", "InvalidArgument", (sheet) => (table(sheet).name = "T1")],
    ["an unknown style", "InvalidArgument", (sheet) => (table(sheet).style = "TableStyleLight22")],
    [
      "cells of another sheet",
      "InvalidArgument",
      (_sheet, { workbook }) => workbook.worksheets.add("B").tables.add("Sheet1!D1:D2", true),
    ],
    [
      "merged cells",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("D1:E1").merge();
        sheet.tables.add("D1:E2", true);
      },
    ],
    ["merging inside a table", "InvalidArgument", (sheet) => sheet.getRange("A2:B2").merge()],
    ["an unknown column", "ItemNotFound", (sheet) => table(sheet).columns.getItem("Hạn").load("name")],
    ["rows of the wrong width", "InvalidArgument", (sheet) => table(sheet).rows.add(undefined, [["một"]])],
    ["a row after the end", "InvalidArgument", (sheet) => table(sheet).rows.getItemAt(9).load("values")],
    ["cells moved half out of it", "InsertDeleteConflict", (sheet) => sheet.getRange("A2").insert("Down")],
  ])("%s: %s", async (_label, code, change) => {
    expect(await refusal(host, change)).toBe(code);
  });

  test("rows added push down what stands below, within the table's width", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A4:C4").values = [["dưới", "bảng", "bên cạnh"]];
      table(sheet).rows.add(undefined, [["Sở Công Thương", "2025-Q3"]]);
    });
    expect(await read(host, "A4:C5", "values")).toEqual([
      ["Sở Công Thương", "2025-Q3", "bên cạnh"],
      ["dưới", "bảng", ""],
    ]);
  });

  test("rows inside take format and validation of the row above", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "2025-Q3,2025-Q4" } };
      sheet.getRange("A3").format.font.bold = true;
      table(sheet).rows.add(undefined, [["Sở Công Thương", "2025-Q4"]]);
    });
    const added = await onSheet(host, (sheet) => sheet.getRange("A4").load("format/font/bold"));
    const list = await onSheet(host, (sheet) => sheet.getRange("B2:B4").dataValidation.load("type"));
    expect([added.format.font.bold, list.type]).toEqual([true, "List"]);
  });

  test("rows are deleted by number, and the last one only emptied", async () => {
    await onSheet(host, (sheet) => table(sheet).rows.getItemAt(1).delete());
    await onSheet(host, (sheet) => table(sheet).rows.getItemAt(0).delete());
    const rows = await onSheet(host, (sheet) => table(sheet).rows.load("items/values"));
    expect(rows.items.map(({ values }) => values)).toEqual([[["", ""]]]);
  });

  test("columns are added, renamed, filled and deleted; header cells follow", async () => {
    await onSheet(host, (sheet) => {
      const added = table(sheet).columns.add(1, [["Trạng thái"], ["Đã hoàn thành"], ["Tạm dừng"]]);
      added.load("name");
      table(sheet).columns.getItem("Kỳ").name = "Kỳ báo cáo";
    });
    expect(await read(host, "A1:C2", "values")).toEqual([
      ["Đơn vị", "Trạng thái", "Kỳ báo cáo"],
      ["Sở Tài chính", "Đã hoàn thành", "2025-Q3"],
    ]);
    await onSheet(host, (sheet) => table(sheet).columns.getItem("Trạng thái").delete());
    expect(await area((one) => one.getRange())).toBe("Sheet1!A1:B3");
    const columns = await onSheet(host, (sheet) => table(sheet).columns.load("items/name,items/index"));
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Đơn vị", 0],
      ["Kỳ báo cáo", 1],
    ]);
  });

  test("a repeated or empty header cell gets a name of its own", async () => {
    await onSheet(host, (sheet) => (sheet.getRange("A1:B1").values = [["Kỳ", ""]]));
    await onSheet(host, (sheet) => (sheet.getRange("B1").values = [["Kỳ"]]));
    expect(await read(host, "A1:B1", "values")).toEqual([["Kỳ", "Kỳ2"]]);
  });

  test("totals take a row under the body and give it back", async () => {
    await onSheet(host, (sheet) => (table(sheet).showTotals = true));
    expect(await area((one) => one.getTotalRowRange())).toBe("Sheet1!A4:B4");
    await onSheet(host, (sheet) => (table(sheet).showTotals = false));
    expect(await area((one) => one.getRange())).toBe("Sheet1!A1:B3");
  });

  test("hidden headers have no range", async () => {
    await onSheet(host, (sheet) => (table(sheet).showHeaders = false));
    expect(await area((one) => one.getDataBodyRange())).toBe("Sheet1!A2:B3");
    expect(await refusal(host, (sheet) => table(sheet).getHeaderRowRange().load("address"))).toBe("ItemNotFound");
  });

  test("resizing keeps the header's row and makes columns", async () => {
    await onSheet(host, (sheet) => table(sheet).resize("A1:C5"));
    const columns = await onSheet(host, (sheet) => table(sheet).columns.load("items/name"));
    expect(columns.items.map(({ name }) => name)).toEqual(["Đơn vị", "Kỳ", "Column3"]);
    expect(await refusal(host, (sheet) => table(sheet).resize("A2:C5"))).toBe("InvalidArgument");
  });

  test("a filter by value hides the other rows, clearing shows them", async () => {
    await onSheet(host, (sheet) => table(sheet).columns.getItem("Đơn vị").filter.applyValuesFilter(["Sở Nội vụ"]));
    expect([...host.workbook.active.hiddenRows]).toEqual([1]);
    await onSheet(host, (sheet) => table(sheet).clearFilters());
    expect([...host.workbook.active.hiddenRows]).toEqual([]);
  });

  test("converted to a range its cells stay; deleted they go", async () => {
    await onSheet(host, (sheet) => table(sheet).convertToRange());
    expect(await read(host, "A1", "values")).toEqual([["Đơn vị"]]);
    await onSheet(host, (sheet) => sheet.tables.add("A1:B3", true).delete());
    expect(await read(host, "A1", "values")).toEqual([[""]]);
    expect(host.workbook.tables).toEqual([]);
  });

  test("without headers Excel writes Column1, Column2 above the cells", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("D1:E1").values = [[1, 2]];
      sheet.tables.add("D1:E1", false);
    });
    expect(await read(host, "D1:E2", "values")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
    ]);
  });
});
