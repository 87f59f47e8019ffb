import { type Desk, pointerDesk } from "../test/e2e/support/desk";
import { STILL, WIDE } from "../test/e2e/support/in-chromium";
import { visit } from "../test/e2e/support/page-visit";
import { openPane } from "../test/e2e/support/pane-visit";
import { serveSite } from "../test/e2e/support/serve-site";
import type { openChromium } from "../test/excel-host/transports/chromium";

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
    const { page, close } = await visit(browser, site, WIDE);
    return { desk: pointerDesk(page, page), close: () => close().then(() => site.close()) };
  },
  async pane(browser, folder) {
    const { host, close } = await openPane(browser, folder, STILL);
    return { desk: pointerDesk(host.page, host.addin), close };
  },
};
