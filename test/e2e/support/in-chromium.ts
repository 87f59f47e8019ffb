import type { Browser, Page } from "playwright-core";
import { hasChromium, openChromium } from "../../excel-host/transports/chromium";
import { buildSite } from "./build-site";
import { visit } from "./page-visit";
import { openPane, type PaneVisit } from "./pane-visit";
import { type Site, serveSite } from "./serve-site";

/** The built tool, ready to be opened; what a test opened is closed after it, and nothing unwanted may have happened meanwhile. */
export interface Shells {
  /** Folder of the built pages. */
  folder(): string;
  /** "http://127.0.0.1:port", where a plain web server gives them. */
  address(): string;
  browser(): Browser;
  /** The page without Excel, as on a first visit. */
  page(options?: Parameters<typeof visit>[2]): Promise<Page>;
  /** The pane in Excel, in a fresh workbook. */
  pane(options?: Parameters<typeof openPane>[2]): Promise<PaneVisit>;
}

/** The machine may be busy with other tests: only what hangs takes longer. */
const LONGEST_MS = 600_000;
const TITLE_END = "(needs Chromium: set CHROMIUM_PATH)";

/** A desk of today, without movements that a test would have to wait for. */
export const WIDE = { viewport: { width: 1366, height: 860 }, reducedMotion: "reduce" } as const;
export const STILL = { context: { reducedMotion: "reduce" } } as const;

interface Opened {
  close(): Promise<void>;
  unwanted(): readonly string[];
}

/** A group of tests of the built tool; steps aside where the machine has no browser, or lacks what else they need. */
export function inChromium(title: string, tests: (shells: Shells) => void, needs = true): void {
  jest.setTimeout(LONGEST_MS);
  const group = hasChromium() && needs ? describe : describe.skip;
  group(`${title} ${TITLE_END}`, () => tests(openedShells()));
}

function openedShells(): Shells {
  let folder: string;
  let site: Site;
  let browser: Browser;
  const opened: Opened[] = [];
  beforeAll(async () => {
    folder = buildSite();
    site = await serveSite(folder);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    const all = opened.splice(0);
    // Asked before they are closed: Office.js itself stumbles while its window goes.
    const unwanted = all.flatMap((one) => one.unwanted());
    await Promise.all(all.map((one) => one.close()));
    expect(unwanted).toEqual([]);
  });
  return {
    folder: () => folder,
    address: () => site.address,
    browser: () => browser,
    async page(options) {
      const { page, unwanted, close } = await visit(browser, site, options);
      opened.push({ close, unwanted: () => unwanted });
      return page;
    },
    async pane(options) {
      const pane = await openPane(browser, folder, options);
      opened.push(pane);
      return pane;
    },
  };
}
