import type { Frame, Page } from "playwright-core";

interface Watched {
  longTasks?: { readonly startTime: number; readonly duration: number }[];
}

/** Notes from now on how long the thread that draws was busy without a break (tasks of 50 ms and more). */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: PerformanceEntry[] = [];
    (window as Watched).longTasks = noted;
    new PerformanceObserver((list) => noted.push(...list.getEntries())).observe({ entryTypes: ["longtask"] });
  });
}

/**
 * The longest task since it was last asked, in whole milliseconds; 0 where none took 50 ms. Tasks that began before `from`, a moment of the
 * window's own clock, are left out.
 */
export const longestTask = (page: Page | Frame, from = 0): Promise<number> =>
  page.evaluate((first) => {
    const noted = ((window as Watched).longTasks ?? []).splice(0).filter(({ startTime }) => startTime >= first);
    return Math.round(Math.max(0, ...noted.map(({ duration }) => duration)));
  }, from);
