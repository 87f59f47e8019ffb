import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Desk, pointerDesk } from "../test/e2e/support/desk";
import { visit } from "../test/e2e/support/page-visit";
import { openPane } from "../test/e2e/support/pane-visit";
import { serveSite } from "../test/e2e/support/serve-site";
import type { openChromium } from "../test/excel-host/transports/chromium";

const REAL = resolve(process.cwd(), "../shared", "sources", "003.docx");

/** The plan of the quarter that is walked: 220/KH-UBND where it is at hand, else the sample. */
export const QUARTER = existsSync(REAL)
  ? { plan: REAL, tasks: 73 }
  : { plan: join("samples", "ke-hoach-thanh-pho.txt"), tasks: 20 };

const STILL = { reducedMotion: "reduce" } as const;

/** The tool, opened for the first time. */
interface Opened {
  readonly desk: Desk;
  close(): Promise<void>;
}

type Browser = Awaited<ReturnType<typeof openChromium>>;

export type Shell = (browser: Browser, folder: string) => Promise<Opened>;

export const SHELLS: Readonly<Record<string, Shell>> = {
  async page(browser, folder) {
    const site = await serveSite(folder);
    const { page, close } = await visit(browser, site, { viewport: { width: 1366, height: 860 }, ...STILL });
    return { desk: pointerDesk(page, page), close: () => close().then(() => site.close()) };
  },
  async pane(browser, folder) {
    const { host, close } = await openPane(browser, folder, { context: STILL });
    return { desk: pointerDesk(host.page, host.addin), close };
  },
};
