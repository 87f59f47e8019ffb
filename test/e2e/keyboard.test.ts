import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { buildSite } from "./support/build-site";
import { keyboardDesk } from "./support/keyboard-desk";
import { visit } from "./support/page-visit";
import { openPane } from "./support/pane-visit";
import { walkQuarter } from "./support/quarter-walk";
import { type Site, serveSite } from "./support/serve-site";

/** The machine may be busy with other tests. */
jest.setTimeout(600_000);

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser("the whole quarter by keyboard alone (needs Chromium: set CHROMIUM_PATH)", () => {
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

  /** Where the focus could not be seen, was lost or taken. */
  async function faults(page: Page, view: Page | Frame): Promise<string[]> {
    const desk = keyboardDesk(page, view);
    const lost: string[] = [];
    await walkQuarter(desk, {
      plan: null,
      tasks: 20,
      folder: mkdtempSync(join(tmpdir(), "ban-phim-")),
      reached: async (moment) => {
        const isNowhere = await view.evaluate(() => document.activeElement === document.body);
        if (isNowhere && moment !== "open") lost.push(`${moment}: the focus is nowhere`);
      },
    });
    return [...desk.faults, ...lost];
  }

  test("on the page: each control is reached, the focus is seen, never lost, never taken", async () => {
    const one = await visit(browser, site, {
      viewport: { width: 1366, height: 860 },
      reducedMotion: "reduce",
    });
    visits.push(one);
    expect(await faults(one.page, one.page)).toEqual([]);
    expect(one.unwanted).toEqual([]);
  });

  test("in the pane: each control is reached, the focus is seen, never lost, never taken", async () => {
    const pane = await openPane(browser, folder, { context: { reducedMotion: "reduce" } });
    visits.push(pane);
    expect(await faults(pane.host.page, pane.host.addin)).toEqual([]);
    expect(pane.unwanted()).toEqual([]);
  });
});
