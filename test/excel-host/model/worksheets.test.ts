import { onSheet, read, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

const names = (): string[] => host.workbook.sheets.map(({ name }) => name);

describe("sheets", () => {
  test.each([
    ["an empty name", ""],
    ["32 characters", "a".repeat(32)],
    ["a colon", "a:b"],
    ["a slash", "a/b"],
    ["a bracket", "[a]"],
    ["an apostrophe at the end", "a'"],
    ["the reserved word", "History"],
  ])("%s is refused as a name", async (_label, name) => {
    expect(await refusal(host, (_sheet, { workbook }) => workbook.worksheets.add(name))).toBe("InvalidArgument");
    expect(await refusal(host, (sheet) => (sheet.name = name))).toBe("InvalidArgument");
  });

  test("a name is taken whatever its capitals, and its own new capitals are fine", async () => {
    await onSheet(host, (_sheet, { workbook }) => workbook.worksheets.add("Nhiệm vụ"));
    expect(await refusal(host, (_sheet, { workbook }) => workbook.worksheets.add("NHIỆM VỤ"))).toBe(
      "ItemAlreadyExists",
    );
    await onSheet(host, (_sheet, { workbook }) => (workbook.worksheets.getItem("nhiệm vụ").name = "NHIỆM VỤ"));
    expect(names()).toEqual(["Sheet1", "NHIỆM VỤ"]);
  });

  test("new sheets come last, are not activated and take the first free name", async () => {
    await onSheet(host, (_sheet, { workbook }) => {
      workbook.worksheets.add();
      workbook.worksheets.add("Sheet4");
      workbook.worksheets.add();
    });
    expect(names()).toEqual(["Sheet1", "Sheet2", "Sheet4", "Sheet5"]);
    expect(host.workbook.active.name).toBe("Sheet1");
  });

  test("sheets move, hide and go; the last visible one stays", async () => {
    await onSheet(host, (sheet, { workbook }) => {
      const second = workbook.worksheets.add("B");
      second.position = 0;
      sheet.visibility = "Hidden";
    });
    expect(names()).toEqual(["B", "Sheet1"]);
    expect(host.workbook.active.name).toBe("B");
    expect(await refusal(host, (sheet) => (sheet.visibility = "VeryHidden"))).toBe("InvalidOperation");
    expect(await refusal(host, (sheet) => sheet.delete())).toBe("InvalidOperation");
  });

  test("a hidden sheet cannot be activated, a very hidden one not even deleted", async () => {
    await onSheet(host, (_sheet, { workbook }) => (workbook.worksheets.add("_pciwb").visibility = "VeryHidden"));
    const hidden = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("_pciwb");
    expect(await refusal(host, (_sheet, context) => hidden(context).activate())).toBe("InvalidOperation");
    expect(await refusal(host, (_sheet, context) => hidden(context).delete())).toBe("InvalidOperation");
    await onSheet(host, (_sheet, context) => {
      hidden(context).visibility = "Visible";
      hidden(context).delete();
    });
    expect(names()).toEqual(["Sheet1"]);
  });

  test("gridlines and tab colour are kept, set under the library's own names", async () => {
    await onSheet(host, (sheet) => {
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = "00B0F0";
    });
    const sheet = await onSheet(host, (one) => one.load("showGridlines,showHeadings,tabColor"));
    expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([false, false, "#00B0F0"]);
  });

  test("neighbours, first and last may pass hidden sheets over", async () => {
    await onSheet(host, (_sheet, { workbook }) => {
      workbook.worksheets.add("B").visibility = "Hidden";
      workbook.worksheets.add("C");
    });
    const found = await onSheet(host, (sheet, { workbook }) => [
      sheet.getNext(true).load("name"),
      sheet.getNext().load("name"),
      workbook.worksheets.getLast().load("name"),
      sheet.getPreviousOrNullObject().load("name"),
    ]);
    expect(found.slice(0, 3).map(({ name }) => name)).toEqual(["C", "B", "C"]);
    expect(found[3]?.isNullObject).toBe(true);
  });

  test("custom properties of a sheet ignore the case of their keys", async () => {
    await onSheet(host, (sheet) => {
      sheet.customProperties.add("Vai trò", "sổ");
      sheet.customProperties.add("VAI TRÒ", "tổng hợp");
    });
    const property = await onSheet(host, (sheet) =>
      sheet.customProperties.getItemOrNullObject("vai trò").load("value"),
    );
    expect(property.value).toBe("tổng hợp");
  });

  test("frozen panes have a place until they are released", async () => {
    await onSheet(host, (sheet) => sheet.freezePanes.freezeRows(2));
    const place = await onSheet(host, (sheet) => sheet.freezePanes.getLocationOrNullObject().load("address"));
    expect(place.address).toBe("Sheet1!1:2");
    await onSheet(host, (sheet) => sheet.freezePanes.unfreeze());
    const none = await onSheet(host, (sheet) => sheet.freezePanes.getLocationOrNullObject().load("address"));
    expect(none.isNullObject).toBe(true);
  });
});

describe("protection", () => {
  beforeEach(() =>
    onSheet(host, (sheet) => {
      sheet.getRange("B1:B3").format.protection.locked = false;
      sheet.getRange("A1").values = [["khóa"]];
      sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Normal" });
    }),
  );

  test("locked cells are closed, unlocked ones open", async () => {
    expect(await refusal(host, (sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("AccessDenied");
    expect(await refusal(host, (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]]))).toBe("AccessDenied");
    expect(await refusal(host, (sheet) => (sheet.getRange("B1").values = [["x"]]))).toBe("");
    expect(await read(host, "A1:B1", "values")).toEqual([["khóa", "x"]]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ["colours", "AccessDenied", (sheet) => (sheet.getRange("B1").format.fill.color = "#FFFF00")],
    ["widths, which were allowed", "", (sheet) => (sheet.getRange("B:B").format.columnWidth = 90)],
    ["heights", "AccessDenied", (sheet) => (sheet.getRange("1:1").format.rowHeight = 30)],
    ["new rows", "AccessDenied", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["merges", "AccessDenied", (sheet) => sheet.getRange("B1:B2").merge()],
    [
      "input lists, even in unlocked cells",
      "AccessDenied",
      (sheet) => (sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } }),
    ],
    ["tables", "AccessDenied", (sheet) => sheet.tables.add("B1:B2", true)],
    ["a second protection", "AccessDenied", (sheet) => sheet.protection.protect()],
    [
      "an option that does not exist",
      "InvalidArgument",
      (sheet) => {
        sheet.protection.unprotect();
        sheet.protection.protect({ allowEverything: true } as Excel.WorksheetProtectionOptions);
      },
    ],
  ])("%s: %j", async (_label, code, change) => {
    expect(await refusal(host, change)).toBe(code);
  });

  test("its options can be read, and unprotecting opens everything", async () => {
    const protection = await onSheet(host, (sheet) => sheet.protection.load("protected,options"));
    expect([protection.protected, protection.options.allowFormatColumns, protection.options.allowSort]).toEqual([
      true,
      true,
      false,
    ]);
    await onSheet(host, (sheet) => sheet.protection.unprotect());
    expect(await refusal(host, (sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("");
  });

  test("a password must be the same", async () => {
    await onSheet(host, (sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect(undefined, "mật khẩu");
    });
    expect(await refusal(host, (sheet) => sheet.protection.unprotect("khác"))).toBe("AccessDenied");
    expect(await refusal(host, (sheet) => sheet.protection.unprotect("mật khẩu"))).toBe("");
  });

  test("a protected workbook keeps its sheets", async () => {
    await onSheet(host, (_sheet, { workbook }) => workbook.protection.protect());
    expect(await refusal(host, (_sheet, { workbook }) => workbook.worksheets.add("B"))).toBe("AccessDenied");
  });
});

describe("page set-up", () => {
  test("paper, direction, margins, titles and footers are kept", async () => {
    await onSheet(host, (sheet) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = Excel.PaperType.a4;
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.setPrintTitleRows("$1:$2");
      page.setPrintArea("A1:D9");
      page.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
      page.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    });
    const page = await onSheet(host, (sheet) =>
      sheet.pageLayout.load(
        "orientation,paperSize,zoom,leftMargin,rightMargin,headersFooters/defaultForAllPages/centerFooter",
      ),
    );
    expect([page.orientation, page.paperSize, page.leftMargin, page.rightMargin]).toEqual(["Landscape", "A4", 72, 36]);
    expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(page.headersFooters.defaultForAllPages.centerFooter).toBe("Trang &P/&N");
    const titles = await onSheet(host, (sheet) => sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"));
    expect(titles.address).toBe("Sheet1!1:2");
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["title rows that are cells", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")],
    ["a scale of 9 per cent", (sheet) => (sheet.pageLayout.zoom = { scale: 9 })],
    ["scale and pages at once", (sheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 })],
    ["a paper nobody makes", (sheet) => (sheet.pageLayout.paperSize = "A99" as Excel.PaperType)],
    [
      "a footer of 256 characters",
      (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "a".repeat(256)),
    ],
  ])("%s is refused", async (_label, change) => {
    expect(await refusal(host, change)).toBe("InvalidArgument");
  });
});

describe("the workbook", () => {
  test("settings, properties and custom properties come back as written", async () => {
    await onSheet(host, (_sheet, { workbook }) => {
      workbook.settings.add("kỳ", { quý: 4, ngày: ["10/12"] });
      workbook.properties.title = "Sổ theo dõi";
      workbook.properties.custom.add("Phiên bản mẫu", 2);
    });
    const { setting, properties, custom } = await onSheet(host, (_sheet, { workbook }) => ({
      setting: workbook.settings.getItem("kỳ").load("value"),
      properties: workbook.properties.load("title"),
      custom: workbook.properties.custom.getItem("phiên bản mẫu").load("value,type"),
    }));
    expect([setting.value, properties.title, custom.value, custom.type]).toEqual([
      { quý: 4, ngày: ["10/12"] },
      "Sổ theo dõi",
      2,
      "Number",
    ]);
  });

  test("calculation can be set to manual and screen updates suspended", async () => {
    await onSheet(host, (_sheet, { workbook }) => {
      workbook.application.calculationMode = "Manual";
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
    });
    expect(host.workbook.application).toMatchObject({
      calculationMode: "Manual",
      screenSuspensions: 1,
      calculationSuspensions: 1,
    });
    expect(
      await refusal(host, (_sheet, { workbook }) => (workbook.application.calculationMode = "Never" as "Manual")),
    ).toBe("InvalidArgument");
  });

  test("the selection is where select() put it, on the sheet it activated", async () => {
    const selected = await onSheet(host, (_sheet, { workbook }) => {
      workbook.worksheets.add("B").getRange("C3:D4").select();
      return workbook.getSelectedRange().load("address");
    });
    expect(selected.address).toBe("B!C3:D4");
  });
});
