/**
 * `npx tsx bench/browser.ts [page|pane] [RETURNS]`: a whole quarter of the tool in Chromium, 140 returns of plan 220/KH-UBND among it
 * or as many as are asked for, and the last change taken back. A line a step: until the next screen stood ready, the longest task of
 * the thread that draws, and the memory of its process. Nothing is recorded meanwhile: a record takes time and memory of its own.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../test/e2e/support/build-site";
import { button, type Desk, press } from "../test/e2e/support/desk";
import { filledForms } from "../test/e2e/support/filled-forms";
import { type Moment, PERIOD, walkQuarter } from "../test/e2e/support/quarter-walk";
import { LARGEST } from "../test/e2e/support/quarters";
import { stepTable } from "../test/e2e/support/step-table";
import { openChromium } from "../test/excel-host/transports/chromium";
import { SHELLS, type Shell } from "./browser-shells";
import { watchMemory } from "./window-memory";

const [, , asked, files = "140"] = process.argv;
const BUSY_MACHINE_MS = 300_000;

/** Takes the greatest change of the quarter back, and does it again. */
async function takeBack(desk: Desk, reached: (step: string) => Promise<void>): Promise<void> {
  await desk.press(button(desk, "Hoàn tác").last());
  await desk.view.getByText(/^Đã hoàn tác/).waitFor();
  await reached("taken back");
  await press(desk, "Ghi vào sổ");
  await desk.view.getByText(/^Đã ghi \d+ dòng trả lời/).waitFor();
  await reached("collected again");
}

async function quarterIn(name: string, open: Shell, returns: readonly string[]): Promise<void> {
  const browser = await openChromium();
  const { desk, close } = await open(browser, buildSite());
  try {
    const memory = await watchMemory(browser, desk);
    const { note, table } = stepTable(desk.view, memory.most);
    const folder = mkdtempSync(join(tmpdir(), "quy-"));
    desk.page.setDefaultTimeout(BUSY_MACHINE_MS);
    const reached = async (moment: Moment): Promise<void> => {
      await note(moment);
      if (moment === "collected") await takeBack(desk, note);
    };
    await walkQuarter(desk, { ...LARGEST, folder, returns, reached });
    memory.stop();
    process.stdout.write(`${table(`${name}, ${returns.length} returns`)}\n\n`);
  } finally {
    await close();
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "phieu-"));
const returns = await filledForms({ plan: LARGEST.plan, period: PERIOD }, Number(files), folder);
for (const [name, open] of Object.entries(SHELLS))
  if (asked === undefined || asked === name) await quarterIn(name, open, returns);
