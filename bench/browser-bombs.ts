/**
 * `npx tsx bench/browser-bombs.ts [page|pane]`: hostile workbooks, and files just within every limit, given back in Chromium as returned files, each
 * in a window of its own: what is said of it, how long a person waits for that, the longest task of the thread that draws and the most
 * memory of the window's process, its threads included. Last, two of the heaviest at once, as many as are read side by side.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../test/e2e/support/build-site";
import { button, give, list, step } from "../test/e2e/support/desk";
import { longestTask } from "../test/e2e/support/long-tasks";
import { PERIOD, readPlan } from "../test/e2e/support/quarter-walk";
import { openChromium } from "../test/excel-host/transports/chromium";
import { BOMBS } from "./bomb-files";
import { SHELLS, type Shell } from "./browser-shells";
import { EDGES } from "./edge-files";
import { makeFiles } from "./hostile-files";
import { watchMemory } from "./window-memory";
import { sinceEvent } from "./window-wait";

const [, , asked = "page"] = process.argv;
const BUSY_MACHINE_MS = 300_000;
const SAMPLE_TASKS = 20;

async function given(open: Shell, paths: readonly string[]): Promise<string> {
  const browser = await openChromium();
  const { desk, close } = await open(browser, buildSite());
  try {
    desk.page.setDefaultTimeout(BUSY_MACHINE_MS);
    await readPlan(desk, { plan: null, tasks: SAMPLE_TASKS, reached: () => Promise.resolve() });
    await step(desk, "Tổng hợp");
    await desk.choose(list(desk, "Kỳ báo cáo"), PERIOD);
    const memory = await watchMemory(browser, desk);
    const before = memory.most();
    const drawn = await sinceEvent(desk, "change", /Mỗi dòng gửi về có đúng một kết quả/);
    await longestTask(desk.view);
    await give(desk, button(desk, "Chọn phiếu…"), paths);
    const { took, begun } = await drawn();
    const longest = await longestTask(desk.view, begun);
    memory.stop();
    const said = await desk.view
      .getByText(/^\d+ phiếu đã đọc/)
      .first()
      .textContent();
    return `${String(took).padStart(6)} ms, longest task ${longest} ms, ${memory.most()} MB (before ${before}): ${said ?? ""}`;
  } finally {
    await close();
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "bombs-"));
const open = SHELLS[asked];
if (open === undefined) throw new Error(`no such shell: ${asked}`);
try {
  const tell = async (name: string, paths: readonly string[]): Promise<void> => {
    process.stdout.write(`${name}\n  ${await given(open, paths)}\n`);
  };
  for (const [kind, files] of Object.entries({ bombs: BOMBS, edges: EDGES })) {
    const own = join(folder, kind);
    mkdirSync(own);
    const made = await makeFiles(files, own);
    for (const { name, path } of made) await tell(name, [path]);
    await tell(
      `all ${kind} at once`,
      made.map(({ path }) => path),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
