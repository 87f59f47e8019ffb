import { onSheet, read, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

describe("moving and merging cells", () => {
  beforeEach(() => onSheet(host, (sheet) => (sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]])));

  test("inserted cells push the others down, and the answer is the new blank range", async () => {
    const fresh = await onSheet(host, (sheet) => sheet.getRange("A2").insert("Down").load("address,values"));
    expect([fresh.address, fresh.values]).toEqual(["Sheet1!A2", [[""]]]);
    expect(await read(host, "A1:A4", "values")).toEqual([["a"], [""], ["b"], ["c"]]);
  });

  test("deleted rows pull the rest up, with names, sizes and validations", async () => {
    await onSheet(host, (sheet, context) => {
      sheet.getRange("3:3").format.rowHeight = 40;
      context.workbook.names.add("cuối", sheet.getRange("A3"));
      sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "c,d" } };
      sheet.getRange("1:1").delete("Up");
    });
    expect(await read(host, "A1:A2", "values")).toEqual([["b"], ["c"]]);
    expect(host.workbook.active.rowHeights.get(1)).toBe(40);
    expect(host.workbook.names[0]?.formula).toBe("=Sheet1!$A$2");
    expect(host.workbook.active.validations[0]?.areas).toEqual([{ row: 1, column: 0, rows: 1, columns: 1 }]);
  });

  test("a range kept over a sync follows its cells", async () => {
    const address = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const kept = sheet.getRange("A3").load("address");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      kept.load("address");
      await context.sync();
      return kept.address;
    });
    expect(address).toBe("Sheet1!A4");
  });

  test("merged cells keep the first content; the covered ones take nothing", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A2").values = [["không"]];
    });
    expect(await read(host, "A1:B2", "values")).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    const areas = await onSheet(host, (sheet) => sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address"));
    expect(areas.address).toBe("Sheet1!A1:B2");
    await onSheet(host, (sheet) => sheet.getRange("A1").unmerge());
    const none = await onSheet(host, (sheet) => sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address"));
    expect(none.isNullObject).toBe(true);
  });

  test("part of merged cells cannot be cleared, and a shift cannot tear them", async () => {
    await onSheet(host, (sheet) => sheet.getRange("A1:B1").merge());
    expect(await refusal(host, (sheet) => sheet.getRange("A1").clear())).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => sheet.getRange("A1").insert("Down"))).toBe("InsertDeleteConflict");
  });

  test("clear takes contents, formats or all", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A2").format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
    });
    const loaded = await onSheet(host, (sheet) => [
      sheet.getRange("A1").load("values,format/font/bold"),
      sheet.getRange("A2").load("values,format/font/bold"),
    ]);
    expect(loaded.map((range) => [range.values, range.format.font.bold])).toEqual([
      [[[""]], true],
      [[["b"]], false],
    ]);
  });

  test("copies repeat a smaller source, turn it, and take only values where asked", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1").formulas = [["=B9"]];
      sheet.getRange("C1:C4").copyFrom("A1:A2", "Values");
      sheet.getRange("D1").copyFrom("A1:A3", "All", false, true);
    });
    expect(await read(host, "C1:C4", "formulas")).toEqual([[0], ["b"], [0], ["b"]]);
    expect(await read(host, "D1:F1", "formulas")).toEqual([["=B9", "b", "c"]]);
  });

  test("rows are hidden, shown, and found half hidden", async () => {
    await onSheet(host, (sheet) => (sheet.getRange("2:2").rowHidden = true));
    expect([await read(host, "2:2", "rowHidden"), await read(host, "1:2", "rowHidden")]).toEqual([true, null]);
  });

  test("links keep address and text", async () => {
    await onSheet(
      host,
      (sheet) => (sheet.getRange("B1").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "lên" }),
    );
    expect(await read(host, "B1", "values")).toEqual([["lên"]]);
    expect(await read(host, "B1", "hyperlink")).toMatchObject({ documentReference: "Sheet1!A1" });
  });

  test("blanks, constants and formulas are found", async () => {
    await onSheet(host, (sheet) => (sheet.getRange("B1").formulas = [["=A1"]]));
    const found = await onSheet(host, (sheet) => [
      sheet.getRange("A1:B3").getSpecialCells("Formulas").load("address"),
      sheet.getRange("A1:B3").getSpecialCells("Blanks").load("cellCount"),
    ]);
    expect([found[0]?.address, found[1]?.cellCount]).toEqual(["Sheet1!B1", 2]);
  });

  test("sorting puts numbers before texts and blanks last", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A5").values = [["b"], [2], [""], ["a"], [1]];
      sheet.getRange("A1:A5").sort.apply([{ key: 0, ascending: true }]);
    });
    expect(await read(host, "A1:A5", "values")).toEqual([[1], [2], ["a"], ["b"], [""]]);
  });
});

describe("many cells in one call", () => {
  test("looks are set cell by cell, row by row and column by column, and read back", async () => {
    await onSheet(host, (sheet) => {
      const range = sheet.getRange("A1:B2");
      const head = {
        format: { font: { bold: true }, fill: { color: "#DDEBF7" }, borders: { bottom: { style: "Continuous" } } },
      } as const;
      range.setCellProperties([
        [head, head],
        [{}, { format: { wrapText: true } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      range.setColumnProperties([{ format: { columnWidth: 120 } }, { columnHidden: true }]);
    });
    const result = await onSheet(host, (sheet) =>
      sheet.getRange("A1:B2").getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true }, borders: { style: true }, wrapText: true },
      }),
    );
    expect(result.value[0]?.[0]).toMatchObject({
      address: "Sheet1!A1",
      format: {
        font: { bold: true },
        fill: { color: "#DDEBF7" },
        borders: { bottom: { style: "Continuous" } },
        wrapText: false,
      },
    });
    expect(result.value[1]?.[1]?.format?.wrapText).toBe(true);
    const { rowHeights, columnWidths, hiddenColumns } = host.workbook.active;
    expect([rowHeights.get(0), columnWidths.get(0), hiddenColumns.has(1)]).toEqual([30, 120, true]);
  });

  test("a wrong shape or an unknown property is refused", async () => {
    expect(await refusal(host, (sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]]))).toBe("InvalidArgument");
    const unknown = { format: { colour: "#FFFFFF" } } as Excel.SettableCellProperties;
    expect(await refusal(host, (sheet) => sheet.getRange("A1").setCellProperties([[unknown]]))).toBe("InvalidArgument");
  });
});

describe("finding and moving", () => {
  test("words are found whatever their capitals, replaced, and moved", async () => {
    await onSheet(host, (sheet) => (sheet.getRange("A1:A3").values = [["Sở Tài chính"], ["SỞ NỘI VỤ"], ["UBND"]]));
    const found = await onSheet(host, (sheet) => sheet.getRange("A:A").findOrNullObject("sở nội", {}).load("address"));
    const none = await onSheet(host, (sheet) => sheet.getRange("A:A").findOrNullObject("bộ", {}).load("address"));
    expect([found.address, none.isNullObject]).toEqual(["Sheet1!A2", true]);
    const count = await onSheet(host, (sheet) => sheet.getRange("A1:A3").replaceAll("Sở", "Ban", { matchCase: true }));
    await onSheet(host, (sheet) => sheet.getRange("A1").moveTo("C5"));
    expect([count.value, await read(host, "C5", "values"), await read(host, "A1", "values")]).toEqual([
      1,
      [["Ban Tài chính"]],
      [[""]],
    ]);
  });
});
