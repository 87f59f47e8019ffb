import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { watchLongTasks } from "./long-tasks";
import type { Site } from "./serve-site";
import { noteUnwanted } from "./unwanted";

/** A fresh visit of a page, with everything noted that a user should never meet. */
export interface Visit {
  readonly page: Page;
  /** Requests to anywhere else than the site (none is let through), refusals of the content policy, errors of scripts. */
  readonly unwanted: readonly string[];
  close(): Promise<void>;
}

/** A busy machine is slow; only what hangs takes longer. */
export const PATIENCE_MS = 90_000;

export async function visit(
  browser: Browser,
  site: Site,
  { path = "/page.html", ...options }: BrowserContextOptions & { readonly path?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 450, height: 800 }, ...options });
  const page = await context.newPage();
  const unwanted = await noteUnwanted(context, page, (url) => url.startsWith(`${site.address}/`));
  await watchLongTasks(page);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(site.address + path);
  return { page, unwanted, close: () => context.close() };
}
