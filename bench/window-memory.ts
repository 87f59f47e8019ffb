import { existsSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { Desk } from "../test/e2e/support/desk";

/** How often the memory is looked at, milliseconds. */
const LOOK_EVERY = 50;

export interface WindowMemory {
  /** Whole megabytes, the most since it was last asked. */
  most(): number;
  stop(): void;
}

/**
 * Looks again and again at what the process of the window has for itself, its workers included: without the program of the browser, which
 * all windows share.
 */
export async function watchMemory(browser: Browser, desk: Desk): Promise<WindowMemory> {
  const status = `/proc/${await processOf(browser, desk)}/status`;
  let peak = 0;
  const look = (): void => {
    if (!existsSync(status)) return;
    peak = Math.max(peak, Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(status, "utf8"))?.[1]) / 1_024);
  };
  const timer = setInterval(look, LOOK_EVERY);
  return {
    most() {
      look();
      const most = peak;
      peak = 0;
      return Math.round(most);
    },
    stop: () => clearInterval(timer),
  };
}

const MARK = "window-memory";

/** Number of the process that draws what the desk works on: Chromium's record tells whose mark it is. */
async function processOf(browser: Browser, { page, view }: Desk): Promise<number> {
  await browser.startTracing(page, { categories: ["blink.user_timing"] });
  await view.evaluate((mark) => performance.mark(mark), MARK);
  const record = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly { readonly name: string; readonly pid: number }[];
  };
  const marked = record.traceEvents.find(({ name }) => name === MARK);
  if (marked === undefined) throw new Error("the mark was not recorded");
  return marked.pid;
}
