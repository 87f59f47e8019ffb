import { onSheet, read, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

const address = async (pick: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  (await onSheet(host, (sheet) => pick(sheet).load("address"))).address;

describe("where ranges lead", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["C4", (range) => range.getCell(1, 1)],
    ["B4:D4", (range) => range.getRow(1)],
    ["C3:C6", (range) => range.getColumn(1)],
    ["D6", (range) => range.getLastCell()],
    ["B6:D6", (range) => range.getLastRow()],
    ["D3:D6", (range) => range.getLastColumn()],
    ["3:6", (range) => range.getEntireRow()],
    ["B:D", (range) => range.getEntireColumn()],
    ["C5:E8", (range) => range.getOffsetRange(2, 1)],
    ["B3:C7", (range) => range.getResizedRange(1, -1)],
    ["B3:B4", (range) => range.getAbsoluteResizedRange(2, 1)],
    ["B1:D2", (range) => range.getRowsAbove(2)],
    ["B7:D7", (range) => range.getRowsBelow()],
    ["E3:F6", (range) => range.getColumnsAfter(2)],
    ["A3:A6", (range) => range.getColumnsBefore(1)],
    ["A1:D6", (range) => range.getBoundingRect("A1")],
    ["C4:D6", (range) => range.getIntersection("C4:F9")],
  ])("%s", async (expected, pick) => {
    expect(await address((sheet) => pick(sheet.getRange("B3:D6")))).toBe(`Sheet1!${expected}`);
  });

  test("a range outside the sheet, an unknown name and an empty meeting are refused", async () => {
    expect(await refusal(host, (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => sheet.getRange("Doanh_thu"))).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => sheet.getRange("A1").getIntersection("B2"))).toBe("ItemNotFound");
    expect(await refusal(host, (sheet) => sheet.getRange("Khác!A1"))).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1))).toBe("InvalidArgument");
  });

  test("the surrounding region ends at blank rows and columns", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E5").values = [[9]];
    });
    expect(await address((sheet) => sheet.getRange("B2").getSurroundingRegion())).toBe("Sheet1!B2:C3");
  });
});

describe("what ranges hold", () => {
  test("null leaves a cell alone, an empty text empties it, one value fills all", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      sheet.getRange("A1:C1").values = [[null, "", "d"]] as string[][];
      sheet.getRange("A2:C2").values = 7 as unknown as number[][];
    });
    expect(await read(host, "A1:C2", "values")).toEqual([
      ["a", "", "d"],
      [7, 7, 7],
    ]);
    expect(await read(host, "A1:C1", "valueTypes")).toEqual([["String", "Empty", "String"]]);
  });

  test("a formula keeps its text and shows a value that only a test can give", async () => {
    await onSheet(host, (sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]));
    expect(await read(host, "A1", "formulas")).toEqual([["=1+1"]]);
    expect(await read(host, "A1", "values")).toEqual([[0]]);
    host.user.calculated("A1", 2);
    expect(await read(host, "A1", "values")).toEqual([[2]]);
  });

  test("whole columns take formats but no values", async () => {
    expect(await refusal(host, (sheet) => (sheet.getRange("A:A").values = [[1]]))).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => (sheet.getRange("A:A").format.fill.color = "#FFFF00"))).toBe("");
    expect(await read(host, "A:A", "values")).toBeNull();
    const cell = await onSheet(host, (sheet) => sheet.getRange("A9").load("format/fill/color"));
    expect(cell.format.fill.color).toBe("#FFFF00");
  });

  test("one refused value leaves the whole range as it was", async () => {
    const wrong = [["được"], ["=hỏng("]];
    expect(await refusal(host, (sheet) => (sheet.getRange("A1:A2").values = wrong))).toBe("InvalidArgument");
    expect(await read(host, "A1", "values")).toEqual([[""]]);
  });

  test("text format set before the value keeps the text; set after it changes nothing in the cell", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A2").numberFormat = [["@"], ["General"]];
      sheet.getRange("A1:A2").values = [["001"], ["001"]];
      sheet.getRange("A2").numberFormat = [["@"]];
    });
    expect(await read(host, "A1:A2", "values")).toEqual([["001"], [1]]);
  });

  test.each([
    ["a name nobody knows", "nope", "InvalidArgument"],
    ["another spelling", "Values", "InvalidArgument"],
    ["a name below a value", "values/x", "InvalidArgument"],
    ["a name below a part", "format/nope", "InvalidArgument"],
  ])("loading %s is refused", async (_label, name, code) => {
    expect(await refusal(host, (sheet) => sheet.getRange("A1").load(name))).toBe(code);
  });

  test.each<[string, (range: Excel.Range) => unknown]>([
    ["a word that is no alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
    ["lower case", (range) => (range.format.horizontalAlignment = "center" as "Center")],
    ["a colour nobody knows", (range) => (range.format.fill.color = "hồng")],
    ["a text where a boolean belongs", (range) => (range.format.wrapText = "yes" as unknown as boolean)],
    ["a font of 500 points", (range) => (range.format.font.size = 500)],
    ["a height above 409.5 points", (range) => (range.format.rowHeight = 410)],
    [
      "a border that does not exist",
      (range) => (range.format.borders.getItem("Top" as "EdgeTop").style = "Continuous"),
    ],
    ["an open quote in a number format", (range) => (range.numberFormat = [['0 "ngày']])],
  ])("%s is refused", async (_label, set) => {
    expect(await refusal(host, (sheet) => set(sheet.getRange("A1")))).toBe("InvalidArgument");
  });

  test("cells that differ answer with null", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.columnWidth = 100;
    });
    const range = await onSheet(host, (sheet) => sheet.getRange("A1:B1").load("format/font/bold,format/columnWidth"));
    expect([range.format.font.bold, range.format.columnWidth]).toEqual([null, null]);
  });
});

describe("borders", () => {
  test("edges and inner lines go to the cells they touch", async () => {
    await onSheet(host, (sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").style = "Dot";
    });
    const line = await onSheet(host, (sheet) => sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style"));
    const edge = await onSheet(host, (sheet) =>
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style"),
    );
    expect([line.style, edge.style]).toEqual(["Dot", "Double"]);
  });
});

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
