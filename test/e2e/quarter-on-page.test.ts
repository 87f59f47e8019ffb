import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { button, downloaded, pointerDesk } from "./support/desk";
import { type Visit, visit } from "./support/page-visit";
import { PICTURES, picture } from "./support/pictures";
import { walkQuarter } from "./support/quarter-walk";
import { type Site, serveSite } from "./support/serve-site";
import { stepTable } from "./support/step-table";

/** The machine may be busy with other tests. */
jest.setTimeout(400_000);

const REAL = join(resolve(process.cwd(), "../shared"), "sources", "003.docx");
const CASES: readonly (readonly [string, string | null, number])[] = [
  ["the sample", null, 20],
  ...(existsSync(REAL) ? [["plan 220/KH-UBND (needs ../shared)", REAL, 73] as const] : []),
];

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser("the whole quarter on the page without Excel (needs Chromium: set CHROMIUM_PATH)", () => {
  let site: Site;
  let browser: Browser;
  let one: Visit;

  beforeAll(async () => {
    site = await serveSite(buildSite());
    browser = await openChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    await one.close();
    expect(one.unwanted).toEqual([]);
  });

  test.each(CASES)(
    "of %s: read, check, fix, judge, hand out, fill in, collect, summarise, report",
    async (name, plan, tasks) => {
      one = await visit(browser, site, { viewport: { width: 1366, height: 860 }, reducedMotion: "reduce" });
      const { page } = one;
      const desk = pointerDesk(page, page);
      const measured = stepTable(page);
      const forms = await walkQuarter(desk, {
        plan,
        tasks,
        folder: mkdtempSync(join(tmpdir(), "quy-")),
        reached: async (moment) => {
          await measured.note(moment);
          const name = PICTURES[moment];
          if (plan === null && name !== undefined) await picture(page, name);
          await measured.resume();
        },
      });
      console.info(measured.table(`${name} on the page, ${forms} forms`));
      expect(forms).toBeGreaterThan(5);
      const saved = await downloaded(desk, button(desk, "Lưu sổ (.xlsx)"));
      expect(saved.suggestedFilename()).toMatch(/^Sổ theo dõi \d+-KH-UBND\.xlsx$/);
    },
  );
});
