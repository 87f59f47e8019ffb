import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { pointerDesk } from "./support/desk";
import { visit } from "./support/page-visit";
import { openPane } from "./support/pane-visit";
import { type Moment, walkQuarter } from "./support/quarter-walk";
import { faultsOfScreen, type Screens, WIDTHS } from "./support/screens";
import { type Site, serveSite } from "./support/serve-site";

/** The machine may be busy with other tests. */
jest.setTimeout(600_000);

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser(
  "every screen of the quarter, at every width and in every theme (needs Chromium: set CHROMIUM_PATH)",
  () => {
    let folder: string;
    let site: Site;
    let browser: Browser;
    const visits: { close(): Promise<void> }[] = [];

    beforeAll(async () => {
      folder = buildSite();
      site = await serveSite(folder);
      browser = await openChromium();
    }, 240_000);
    afterEach(async () => {
      await Promise.all(visits.splice(0).map((one) => one.close()));
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    /**
     * Goes through the whole quarter and looks at each screen. Contrast themes are examined on pages opened in them (`page.test`):
     * switched on under a standing page, Chromium keeps the old colours of some elements for a while.
     */
    async function faults(page: Page, view: Page | Frame, screens: (moment: Moment) => Seen): Promise<string[]> {
      const found: string[] = [];
      await walkQuarter(pointerDesk(page, view), {
        plan: null,
        tasks: 20,
        folder: mkdtempSync(join(tmpdir(), "man-hinh-")),
        reached: async (moment) => {
          found.push(...(await faultsOfScreen({ page, view, ...screens(moment) }, moment)));
        },
      });
      return found;
    }

    test("on the page: nothing for axe, nothing cut, never sideways", async () => {
      const wide = { viewport: { width: 1366, height: 860 }, reducedMotion: "reduce" } as const;
      const one = await visit(browser, site, wide);
      visits.push(one);
      // The grid that stands beside each view of a wide window is examined in the page's own tests.
      const found = await faults(one.page, one.page, () => ({
        widths: WIDTHS,
        examined: { light: [450], dark: [683], contrast: [] },
      }));
      expect(found).toEqual([]);
      expect(one.unwanted).toEqual([]);
    });

    test("in the pane: nothing for axe, nothing cut, never sideways", async () => {
      const pane = await openPane(browser, folder, { context: { reducedMotion: "reduce" } });
      visits.push(pane);
      const { page, addin } = pane.host;
      const found = await faults(page, addin, () => ({
        frame: "iframe.addin",
        widths: [320, 450],
        examined: { light: [320], dark: [450], contrast: [] },
      }));
      expect(found).toEqual([]);
      expect(pane.unwanted()).toEqual([]);
    });
  },
);

type Seen = Pick<Screens, "frame" | "widths" | "examined">;
