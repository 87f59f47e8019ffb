import { onSheet, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

describe("conditional formats", () => {
  test("each kind keeps its rule and its look", async () => {
    await onSheet(host, (sheet) => {
      const { conditionalFormats } = sheet.getRange("A1:A9");
      const value = conditionalFormats.add(Excel.ConditionalFormatType.cellValue).cellValue;
      value.rule = { formula1: "10", operator: "GreaterThan" };
      value.format.fill.color = "#FFC7CE";
      conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=$A1="Quá hạn"';
      conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison.rule = {
        operator: "Contains",
        text: "hạn",
      };
      conditionalFormats.add(Excel.ConditionalFormatType.dataBar).dataBar.barDirection = "LeftToRight";
      conditionalFormats.add(Excel.ConditionalFormatType.iconSet).iconSet.style = "ThreeSymbols2";
      conditionalFormats.add(Excel.ConditionalFormatType.colorScale).colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8696B" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    });
    const formats = await onSheet(host, (sheet) =>
      sheet.getRange("A3").conditionalFormats.load("items/type,items/priority,items/cellValueOrNullObject/rule"),
    );
    expect(formats.items.map(({ type }) => type)).toEqual([
      "ColorScale",
      "IconSet",
      "DataBar",
      "ContainsText",
      "Custom",
      "CellValue",
    ]);
    expect(formats.items[5]?.cellValueOrNullObject.rule).toEqual({ formula1: "10", operator: "GreaterThan" });
    expect(formats.items[0]?.cellValueOrNullObject.isNullObject).toBe(true);
  });

  test("clearing part of a range leaves the rest", async () => {
    const count = await onSheet(host, (sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("DataBar");
      sheet.getRange("A1:A5").conditionalFormats.clearAll();
      return [sheet.getRange("A1").conditionalFormats.getCount(), sheet.getRange("A9").conditionalFormats.getCount()];
    });
    expect(count.map(({ value }) => value)).toEqual([0, 1]);
  });

  test("the wrong part of a format, a formula without = and an unknown type are refused", async () => {
    const wrongPart = (sheet: Excel.Worksheet): unknown =>
      (sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE");
    expect(await refusal(host, wrongPart)).toBe("ItemNotFound");
    const wrongFormula = (sheet: Excel.Worksheet): unknown =>
      (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>0");
    expect(await refusal(host, wrongFormula)).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => sheet.getRange("A1").conditionalFormats.add("Rainbow" as "Custom"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("charts", () => {
  test("a chart keeps title, place and source", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Đơn vị", "Q3", "Q4"],
        ["Sở Tài chính", 3, 4],
        ["Sở Nội vụ", 5, 6],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Tiến độ";
      chart.title.text = "Tiến độ theo quý";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.minimum = 0;
      chart.setPosition("E2", "J15");
    });
    const chart = await onSheet(host, (sheet) => {
      const found = sheet.charts.getItem("Tiến độ").load("chartType,top,left,width,height,title/text");
      found.series.load("items/name");
      return found;
    });
    expect([chart.chartType, chart.title.text, chart.top, chart.left]).toEqual([
      "ColumnClustered",
      "Tiến độ theo quý",
      15,
      192,
    ]);
    expect([chart.width, chart.height]).toEqual([288, 210]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Q3", "Q4"]);
  });

  test("series are pointed at cells, and single points take colours", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Đã hoàn thành", 5],
        ["Quá hạn", 2],
      ];
      const chart = sheet.charts.add("Pie", sheet.getRange("B1:B2"), "Columns");
      const line = chart.series.getItemAt(0);
      line.setXAxisValues(sheet.getRange("A1:A2"));
      line.points.getItemAt(1).format.fill.setSolidColor("#C00000");
      line.format.line.color = "#808080";
    });
    const points = await onSheet(host, (sheet) =>
      sheet.charts.getItemAt(0).series.getItemAt(0).points.load("items/value"),
    );
    expect(points.items.map(({ value }) => value)).toEqual([5, 2]);
    expect(host.workbook.active.charts[0]?.series[0]).toMatchObject({ values: "Sheet1!B1:B2", labels: "Sheet1!A1:A2" });
    const wrong = (sheet: Excel.Worksheet): unknown =>
      sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(2).format.fill.clear();
    expect(await refusal(host, wrong)).toBe("InvalidArgument");
  });

  test("deleted charts are gone, unknown kinds refused", async () => {
    await onSheet(host, (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2")).delete());
    expect(host.workbook.active.charts).toEqual([]);
    expect(await refusal(host, (sheet) => sheet.charts.add("Cake" as "Line", sheet.getRange("A1")))).toBe(
      "InvalidArgument",
    );
  });
});

describe("comments", () => {
  test("one comment a cell, with answers", async () => {
    const comment = await onSheet(host, (sheet, { workbook }) => {
      const added = workbook.comments.add(sheet.getRange("B2"), "Lấy từ phiếu của Sở Nội vụ");
      added.replies.add("Đã kiểm tra");
      added.replies.load("items/content");
      added.getLocation().load("address");
      return added.load("content,resolved");
    });
    expect([comment.content, comment.resolved]).toEqual(["Lấy từ phiếu của Sở Nội vụ", false]);
    expect(comment.replies.items.map(({ content }) => content)).toEqual(["Đã kiểm tra"]);
    expect(await refusal(host, (_sheet, { workbook }) => workbook.comments.add("Sheet1!B2", "nữa"))).toBe(
      "ItemAlreadyExists",
    );
    expect(await refusal(host, (_sheet, { workbook }) => workbook.comments.add("Sheet1!B2:B3", "hai ô"))).toBe(
      "InvalidArgument",
    );
    expect(await refusal(host, (sheet) => sheet.comments.getItemByCell("Sheet1!C9").load("content"))).toBe(
      "ItemNotFound",
    );
  });
});
