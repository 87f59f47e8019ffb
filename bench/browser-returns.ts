/**
 * `npx tsx bench/browser-returns.ts [page|pane] [RETURNS] [VISITS]`: how long a person waits for returned files in Chromium, from the choice of the
 * files until what became of them is drawn, by the clock of the window itself; then how long until they are written. With it the longest task
 * of the thread that draws, and the most memory of its process. Each visit is a first one: nothing is warm, nothing is recorded.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { buildSite } from "../test/e2e/support/build-site";
import { button, give, list, press, step } from "../test/e2e/support/desk";
import { filledForms } from "../test/e2e/support/filled-forms";
import { longestTask } from "../test/e2e/support/long-tasks";
import { PERIOD, readPlan } from "../test/e2e/support/quarter-walk";
import { LARGEST } from "../test/e2e/support/quarters";
import { openChromium } from "../test/excel-host/transports/chromium";
import { SHELLS, type Shell } from "./browser-shells";
import { median } from "./timing";
import { watchMemory } from "./window-memory";
import { sinceEvent } from "./window-wait";

const [, , asked, files = "140", visits = "5"] = process.argv;
const BUSY_MACHINE_MS = 300_000;

/** What one first visit took: times in milliseconds, memory in megabytes. */
interface Visit {
  readonly read: number;
  readonly written: number;
  readonly longest: { readonly reading: number; readonly writing: number };
  readonly memory: { readonly reading: number; readonly writing: number };
}

async function visitOf(open: Shell, returns: readonly string[]): Promise<Visit> {
  const browser = await openChromium();
  const { desk, close } = await open(browser, buildSite());
  try {
    desk.page.setDefaultTimeout(BUSY_MACHINE_MS);
    await readPlan(desk, { ...LARGEST, reached: () => Promise.resolve() });
    await step(desk, "Tổng hợp");
    await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
    const memory = await watchMemory(browser, desk);
    const drawn = await sinceEvent(desk, "change", /Mỗi dòng gửi về có đúng một kết quả/);
    await longestTask(desk.view);
    await give(desk, button(desk, "Chọn phiếu…"), returns);
    const { took: read, begun } = await drawn();
    // The browser makes its list of the chosen files in the task that tells us of them.
    const [reading, memoryReading] = [await longestTask(desk.view, begun), memory.most()];
    const done = await sinceEvent(desk, "click", /Đã ghi \d+ dòng trả lời/);
    await press(desk, "Ghi vào sổ");
    const { took: written } = await done();
    const [writing, memoryWriting] = [await longestTask(desk.view), memory.most()];
    memory.stop();
    return {
      read,
      written,
      longest: { reading, writing },
      memory: { reading: memoryReading, writing: memoryWriting },
    };
  } finally {
    await close();
    await browser.close();
  }
}

const folder = mkdtempSync(`${tmpdir()}/phieu-`);
const returns = await filledForms({ plan: LARGEST.plan, period: PERIOD }, Number(files), folder);
for (const [name, open] of Object.entries(SHELLS)) {
  if (asked !== undefined && asked !== name) continue;
  const all: Visit[] = [];
  for (let visit = 0; visit < Number(visits); visit += 1) all.push(await visitOf(open, returns));
  const line = (of: (visit: Visit) => number): string => `${median(all.map(of))} of ${all.map(of).join(", ")}`;
  process.stdout.write(
    `${[
      `${name}, ${returns.length} returns`,
      `  read after ms: ${line(({ read }) => read)}`,
      `  longest task meanwhile, ms (0: under 50): ${line(({ longest }) => longest.reading)}`,
      `  memory, MB: ${line(({ memory }) => memory.reading)}`,
      `  written after ms: ${line(({ written }) => written)}`,
      `  longest task meanwhile, ms: ${line(({ longest }) => longest.writing)}`,
      `  memory, MB: ${line(({ memory }) => memory.writing)}`,
    ].join("\n")}\n`,
  );
}
