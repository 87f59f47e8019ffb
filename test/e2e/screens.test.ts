import { pointerDesk } from "./support/desk";
import { walkFullScreens } from "./support/full-screens";
import { inChromium, STILL, WIDE } from "./support/in-chromium";
import { walkQuarter } from "./support/quarter-walk";
import { savedHere } from "./support/quarters";
import { faultsOfScreen, type Screens, THEMES, WIDTHS } from "./support/screens";

inChromium("every screen, at every width and in every theme", (shells) => {
  /** Looks at each screen that a walk reaches. */
  const looking = (screens: Screens) => {
    const found: string[] = [];
    const reached = async (moment: string): Promise<void> => {
      found.push(...(await faultsOfScreen(screens, moment)));
    };
    return { found, reached };
  };
  const sample = { plan: null, tasks: 20 };

  test.each(THEMES)(
    "of the quarter on the page, %s: nothing for axe, nothing cut, never sideways",
    async (theme, media) => {
      const page = await shells.page({ ...WIDE, ...media });
      const { found, reached } = looking({ page, view: page, theme, widths: WIDTHS, examined: [450] });
      await walkQuarter(pointerDesk(page, page), { ...sample, folder: savedHere(), reached });
      expect(found).toEqual([]);
    },
  );

  test.each(THEMES)(
    "of the quarter in the pane, %s: nothing for axe, nothing cut, never sideways",
    async (theme, media) => {
      const { host } = await shells.pane({ context: { ...STILL.context, ...media } });
      const { page, addin: view } = host;
      const { found, reached } = looking({
        page,
        view,
        frame: "iframe.addin",
        theme,
        widths: [320, 450],
        examined: [320],
      });
      await walkQuarter(pointerDesk(page, view), { ...sample, folder: savedHere(), reached });
      expect(found).toEqual([]);
    },
  );

  test.each(THEMES)("full of data, %s: nothing for axe, nothing cut, never sideways", async (theme, media) => {
    const page = await shells.page({ ...WIDE, ...media });
    const { found, reached } = looking({ page, view: page, theme, widths: WIDTHS, examined: [320] });
    await walkFullScreens(pointerDesk(page, page), { folder: savedHere(), reached });
    expect(found).toEqual([]);
  });
});
