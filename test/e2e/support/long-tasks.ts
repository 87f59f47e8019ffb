import type { Frame, Page } from "playwright-core";

interface Watched {
  longTasks?: number[];
}

/** Notes from now on how long the thread that draws was busy without a break (tasks of 50 ms and more). */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: number[] = [];
    (window as Watched).longTasks = noted;
    new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ["longtask"],
    });
  });
}

/** The longest task since it was last asked, in whole milliseconds; 0 where none took 50 ms. */
export const longestTask = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => {
    const noted = (window as Watched).longTasks ?? [];
    return Math.round(Math.max(0, ...noted.splice(0)));
  });
