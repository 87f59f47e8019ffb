import type { Frame, Page } from "playwright-core";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { keyboardDesk } from "./support/keyboard-desk";
import { walkQuarter } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";

inChromium("the whole quarter by keyboard alone", (shells) => {
  /** Where the focus could not be seen, was lost or taken. */
  async function faults(page: Page, view: Page | Frame): Promise<string[]> {
    const desk = keyboardDesk(page, view);
    const lost: string[] = [];
    await walkQuarter(desk, {
      plan: null,
      tasks: 20,
      folder: savedHere(),
      reached: async (moment) => {
        const isNowhere = await view.evaluate(() => document.activeElement === document.body);
        if (isNowhere && moment !== "open") lost.push(`${moment}: the focus is nowhere`);
      },
    });
    return [...desk.faults, ...lost];
  }

  test("on the page: each control is reached, the focus is seen, never lost, never taken", async () => {
    const page = await shells.page(WIDE);
    expect(await faults(page, page)).toEqual([]);
  });

  test("in the pane: each control is reached, the focus is seen, never lost, never taken", async () => {
    const { host } = await shells.pane(STILL);
    expect(await faults(host.page, host.addin)).toEqual([]);
  });
});
