import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

export const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Tests that need a browser are left out, visibly, where there is none. */
export const withChromium = existsSync(CHROMIUM) ? describe : describe.skip;
export const NEEDS_CHROMIUM = existsSync(CHROMIUM) ? "" : " (left out: needs Chromium)";

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
