import type { Browser } from "playwright-core";
import { OPENING_VERBS } from "../../src/commands/ribbon-verbs";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { openPane, type PaneVisit } from "./support/pane-visit";

const STEPS = {
  check: "Kiểm tra",
  status: "Trạng thái",
  distribute: "Giao",
  consolidate: "Tổng hợp",
  summarise: "Báo cáo",
} as const;

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser(
  "buttons of the ribbon in Excel, at ExcelApi 1.14 with the gate on (needs Chromium: set CHROMIUM_PATH)",
  () => {
    let browser: Browser;
    let pane: PaneVisit;

    beforeAll(async () => {
      const folder = buildSite();
      browser = await openChromium();
      pane = await openPane(browser, folder);
    }, 300_000);
    afterAll(async () => {
      await pane?.close();
      await browser?.close();
    });

    test.each(OPENING_VERBS)(
      "%s brings its step forward in the pane",
      async (verb) => {
        await pane.host.invokeCommand(verb);
        const step = pane.host.addin.locator("[aria-current=step]");
        await step.filter({ hasText: STEPS[verb] }).waitFor();
      },
      120_000,
    );

    test("a call above 1.14 would be refused by the library itself", async () => {
      const code = await pane.host.addin.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
          await context.sync();
          return "answered";
        }).catch((error: { code: string }) => error.code),
      );
      expect(code).toBe("ApiNotFound");
    });

    test("nothing left the machine, no call was unknown, no script failed", () => {
      expect(pane.unwanted()).toEqual([]);
    });
  },
);
