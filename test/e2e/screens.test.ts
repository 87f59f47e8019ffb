import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { pointerDesk } from "./support/desk";
import { visit } from "./support/page-visit";
import { openPane } from "./support/pane-visit";
import { walkQuarter } from "./support/quarter-walk";
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

    beforeAll(async () => {
      folder = buildSite();
      site = await serveSite(folder);
      browser = await openChromium();
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    /** Goes through the whole quarter and looks at each screen. */
    async function faults(page: Page, view: Page | Frame, what: Pick<Screens, "frame" | "widths">): Promise<string[]> {
      const found: string[] = [];
      await walkQuarter(pointerDesk(page, view), {
        plan: null,
        tasks: 20,
        folder: mkdtempSync(join(tmpdir(), "man-hinh-")),
        reached: async (moment) => {
          found.push(...(await faultsOfScreen({ page, view, ...what }, moment)));
        },
      });
      return found;
    }

    test("on the page: nothing for axe, nothing cut, never sideways", async () => {
      const { page, unwanted, close } = await visit(browser, site, {
        viewport: { width: 1366, height: 860 },
        reducedMotion: "reduce",
      });
      expect(await faults(page, page, { widths: WIDTHS })).toEqual([]);
      await close();
      expect(unwanted).toEqual([]);
    });

    test("in the pane: nothing for axe, nothing cut, never sideways", async () => {
      const pane = await openPane(browser, folder, { context: { reducedMotion: "reduce" } });
      const { page, addin } = pane.host;
      expect(await faults(page, addin, { frame: "iframe.addin", widths: [320, 450] })).toEqual([]);
      const unwanted = pane.unwanted();
      await pane.close();
      expect(unwanted).toEqual([]);
    });
  },
);
