import { OPENING_VERBS } from "../../src/commands/ribbon-verbs";
import { inChromium } from "./support/in-chromium";

const STEPS = {
  check: "Kiểm tra",
  status: "Trạng thái",
  distribute: "Giao",
  consolidate: "Tổng hợp",
  summarise: "Báo cáo",
} as const;

inChromium("buttons of the ribbon in Excel, at ExcelApi 1.14 with the gate on", (shells) => {
  test("each brings its step forward in the pane", async () => {
    const { host } = await shells.pane();
    for (const verb of OPENING_VERBS) {
      await host.invokeCommand(verb);
      await host.addin.locator("[aria-current=step]").filter({ hasText: STEPS[verb] }).waitFor();
    }
  });

  test("a call above 1.14 would be refused by the library itself", async () => {
    const { host } = await shells.pane();
    const code = await host.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
        await context.sync();
        return "answered";
      }).catch((error: { code: string }) => error.code),
    );
    expect(code).toBe("ApiNotFound");
  });
});
