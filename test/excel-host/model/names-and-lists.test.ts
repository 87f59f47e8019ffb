import { onSheet, refusal } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";

let host: ExcelHost;
beforeEach(() => {
  host = createExcelHost();
});
afterEach(() => host.close());

describe("defined names", () => {
  test("a name of the workbook points at its cells and can be used as an address", async () => {
    const loaded = await onSheet(host, (sheet, { workbook }) => {
      const name = workbook.names.add("pDonVi", sheet.getRange("B2"));
      name.visible = false;
      return { name: name.load("formula,value,type,scope,visible"), range: sheet.getRange("pDonVi").load("address") };
    });
    expect(loaded.name.toJSON()).toEqual({
      formula: "=Sheet1!$B$2",
      value: "Sheet1!B2",
      type: "Range",
      scope: "Workbook",
      visible: false,
    });
    expect(loaded.range.address).toBe("Sheet1!B2");
  });

  test("a name of a sheet may repeat one of the workbook", async () => {
    const scopes = await onSheet(host, (sheet, { workbook }) => [
      workbook.names.add("pKy", "=Sheet1!$A$1").load("scope"),
      sheet.names.add("pKy", "=Sheet1!$A$2").load("scope"),
    ]);
    expect(scopes.map(({ scope }) => scope)).toEqual(["Workbook", "Worksheet"]);
  });

  test.each<[string, string, string]>([
    ["a blank", "p Ky", "InvalidArgument"],
    ["the look of a cell", "KY2025", "InvalidArgument"],
    ["letters beyond the last column", "XFE1", "ok"],
    ["a digit first", "2025Q3", "InvalidArgument"],
    ["R alone", "R", "InvalidArgument"],
  ])("a name with %s", async (_label, name, expected) => {
    const code = await refusal(host, (sheet, { workbook }) => workbook.names.add(name, sheet.getRange("A1")));
    expect(code || "ok").toBe(expected);
  });

  test("a taken name, a table's name and a lost sheet are refused", async () => {
    await onSheet(host, (sheet, { workbook }) => {
      workbook.names.add("pKy", sheet.getRange("A1"));
      sheet.tables.add("D1:D2", true).name = "tblPhieu";
    });
    const add = (name: string, reference: string): Promise<string> =>
      refusal(host, (_sheet, { workbook }) => workbook.names.add(name, reference));
    expect(await add("PKY", "=1")).toBe("ItemAlreadyExists");
    expect(await add("tblphieu", "=1")).toBe("ItemAlreadyExists");
    expect(await add("pMoi", "=Khác!$A$1")).toBe("InvalidArgument");
  });

  test("a deleted name is gone", async () => {
    await onSheet(host, (sheet, { workbook }) => workbook.names.add("pKy", sheet.getRange("A1")).delete());
    const none = await onSheet(host, (_sheet, { workbook }) => workbook.names.getItemOrNullObject("pKy").load("name"));
    expect(none.isNullObject).toBe(true);
  });
});

describe("data validation", () => {
  test("a list from cells becomes an absolute address, with alert and prompt beside it", async () => {
    const validation = await onSheet(host, (sheet) => {
      const { dataValidation } = sheet.getRange("A1:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D4") } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Không đúng",
        message: "Chọn trong danh sách",
      };
      dataValidation.prompt = { showPrompt: true, title: "Tiến độ", message: "Chọn một mục" };
      return dataValidation.load("type,rule,errorAlert,prompt");
    });
    expect(validation.type).toBe("List");
    expect(validation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$4" } });
    expect([validation.errorAlert.title, validation.prompt.message]).toEqual(["Không đúng", "Chọn một mục"]);
    expect(host.workbook.active.validations).toHaveLength(1);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["a list of 256 characters", { list: { inCellDropDown: true, source: "a".repeat(256) } }],
    ["an empty list", { list: { inCellDropDown: true, source: "" } }],
    ["two kinds at once", { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=TRUE" } }],
    ["no kind", {}],
    ["between without an upper limit", { wholeNumber: { formula1: 0, operator: "Between" } }],
    ["an unknown operator", { decimal: { formula1: 0, operator: "Around" as "Between" } }],
    ["a custom rule without =", { custom: { formula: "A1>0" } }],
  ])("%s is refused", async (_label, rule) => {
    expect(await refusal(host, (sheet) => (sheet.getRange("A1").dataValidation.rule = rule))).toBe("InvalidArgument");
  });

  test("a message of 226 characters and an alert before the rule are refused", async () => {
    const alert = { showAlert: true, style: "Stop", title: "", message: "a".repeat(226) } as const;
    expect(
      await refusal(host, (sheet) => (sheet.getRange("A1").dataValidation.errorAlert = { ...alert, message: "" })),
    ).toBe("InvalidArgument");
    const long = refusal(host, (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
      sheet.getRange("A1").dataValidation.errorAlert = alert;
    });
    expect(await long).toBe("InvalidArgument");
  });

  test("a list of exactly 255 characters fits", async () => {
    const rule = { list: { inCellDropDown: true, source: "a".repeat(255) } };
    expect(await refusal(host, (sheet) => (sheet.getRange("A1").dataValidation.rule = rule))).toBe("");
  });

  test("part of a validated column can be released or given another rule", async () => {
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
      sheet.getRange("A5").dataValidation.clear();
      sheet.getRange("A9").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
    });
    const types = await onSheet(host, (sheet) =>
      ["A1", "A5", "A9", "A1:A9"].map((address) => sheet.getRange(address).dataValidation.load("type")),
    );
    expect(types.map(({ type }) => type)).toEqual(["List", "None", "TextLength", "Inconsistent"]);
  });
});
