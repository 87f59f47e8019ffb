import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { pointerDesk } from "./support/desk";
import { openPane, type PaneVisit } from "./support/pane-visit";
import { walkQuarter } from "./support/quarter-walk";
import { stepTable } from "./support/step-table";

/** The machine may be busy with other tests. */
jest.setTimeout(400_000);

const REAL = join(resolve(process.cwd(), "../shared"), "sources", "003.docx");
const CASES: readonly (readonly [string, string | null, number])[] = [
  ["the sample", null, 20],
  ...(existsSync(REAL) ? [["plan 220/KH-UBND (needs ../shared)", REAL, 73] as const] : []),
];

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser("the whole quarter in the pane, in Excel over https (needs Chromium: set CHROMIUM_PATH)", () => {
  let folder: string;
  let browser: Browser;
  let pane: PaneVisit;

  beforeAll(async () => {
    folder = buildSite();
    browser = await openChromium();
  }, 240_000);
  afterAll(async () => browser?.close());
  afterEach(async () => {
    const unwanted = pane.unwanted();
    await pane.close();
    expect(unwanted).toEqual([]);
  });

  test.each(CASES)(
    "of %s: read, check, fix, judge, hand out, fill in, collect, summarise, report",
    async (name, plan, tasks) => {
      pane = await openPane(browser, folder, { context: { reducedMotion: "reduce" } });
      const { host } = pane;
      const measured = stepTable(host.addin);
      const forms = await walkQuarter(pointerDesk(host.page, host.addin), {
        plan,
        tasks,
        folder: mkdtempSync(join(tmpdir(), "quy-")),
        reached: (moment) => measured.note(moment),
      });
      console.info(measured.table(`${name} in the pane, ${forms} forms`));
      expect(forms).toBeGreaterThan(5);
      expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(
        expect.arrayContaining(["Nhiệm vụ", "Theo dõi", "Báo cáo", "Tổng hợp quý", "Lãnh đạo", "Nhật ký"]),
      );
    },
  );
});
