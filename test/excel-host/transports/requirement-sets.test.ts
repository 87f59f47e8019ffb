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
