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
