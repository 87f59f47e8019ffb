import type { Frame, Page } from "playwright-core";
import { pointerDesk } from "./support/desk";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { type Moment, walkQuarter } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";
import { faultsOfScreen, type Screens, WIDTHS } from "./support/screens";

type Seen = Pick<Screens, "frame" | "widths" | "examined">;

inChromium("every screen of the quarter, at every width and in every theme", (shells) => {
  /**
   * Goes through the whole quarter and looks at each screen. Contrast themes are examined on pages opened in them (`page.test`):
   * switched on under a standing page, Chromium keeps the old colours of some elements for a while.
   */
  async function faults(page: Page, view: Page | Frame, screens: (moment: Moment) => Seen): Promise<string[]> {
    const found: string[] = [];
    await walkQuarter(pointerDesk(page, view), {
      plan: null,
      tasks: 20,
      folder: savedHere(),
      reached: async (moment) => {
        found.push(...(await faultsOfScreen({ page, view, ...screens(moment) }, moment)));
      },
    });
    return found;
  }

  test("on the page: nothing for axe, nothing cut, never sideways", async () => {
    const page = await shells.page(WIDE);
    // The grid that stands beside each view of a wide window is examined in the page's own tests.
    const found = await faults(page, page, () => ({
      widths: WIDTHS,
      examined: { light: [450], dark: [683], contrast: [] },
    }));
    expect(found).toEqual([]);
  });

  test("in the pane: nothing for axe, nothing cut, never sideways", async () => {
    const { host } = await shells.pane(STILL);
    const found = await faults(host.page, host.addin, () => ({
      frame: "iframe.addin",
      widths: [320, 450],
      examined: { light: [320], dark: [450], contrast: [] },
    }));
    expect(found).toEqual([]);
  });
});
