/**
 * `npx tsx bench/browser-returns.ts [page|pane] [RETURNS] [VISITS]`: how long a person waits for returned files in Chromium, from the choice of the
 * files until what became of them is drawn, by the clock of the window itself. Each visit is a first one: nothing is warm.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { buildSite } from "../test/e2e/support/build-site";
import { button, give, list, step } from "../test/e2e/support/desk";
import { filledForms } from "../test/e2e/support/filled-forms";
import { PERIOD, readPlan } from "../test/e2e/support/quarter-walk";
import { openChromium } from "../test/excel-host/transports/chromium";
import { QUARTER, SHELLS, type Shell } from "./browser-shells";
import { median } from "./timing";

const [, , asked, files = "140", visits = "5"] = process.argv;
const BUSY_MACHINE_MS = 300_000;
const OUTCOME = "Mỗi dòng gửi về có đúng một kết quả";

/** Milliseconds of one first visit. */
async function waitIn(open: Shell, returns: readonly string[]): Promise<number> {
  const browser = await openChromium();
  const { desk, close } = await open(browser, buildSite());
  try {
    desk.page.setDefaultTimeout(BUSY_MACHINE_MS);
    await readPlan(desk, { ...QUARTER, reached: () => Promise.resolve() });
    await step(desk, "Tổng hợp");
    await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
    const waited = await desk.view.evaluateHandle((outcome) => {
      let chosen = 0;
      document.addEventListener("change", () => (chosen = performance.now()), { capture: true });
      const drawn = new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (document.body.textContent?.includes(outcome) === true)
            requestAnimationFrame(() => resolve(performance.now() - chosen));
        });
        watch.observe(document.body, { childList: true, subtree: true });
      });
      return { drawn };
    }, OUTCOME);
    await give(desk, button(desk, "Chọn phiếu…"), returns);
    return await waited.evaluate(({ drawn }) => drawn);
  } finally {
    await close();
    await browser.close();
  }
}

const folder = mkdtempSync(`${tmpdir()}/phieu-`);
const returns = await filledForms({ plan: QUARTER.plan, period: PERIOD }, Number(files), folder);
for (const [name, open] of Object.entries(SHELLS)) {
  if (asked !== undefined && asked !== name) continue;
  const waits: number[] = [];
  for (let visit = 0; visit < Number(visits); visit += 1) waits.push(Math.round(await waitIn(open, returns)));
  process.stdout.write(`${name}, ${returns.length} returns: median ${median(waits)} ms of ${waits.join(", ")}\n`);
}
