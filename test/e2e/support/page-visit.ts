import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Site } from "./serve-site";

/** A fresh visit of a page, with everything noted that a user should never meet. */
export interface Visit {
  readonly page: Page;
  /** Requests to anywhere else than the site; none is let through. */
  readonly elsewhere: string[];
  /** Errors of scripts and refusals of the content policy. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** The recogniser of scans complains about settings of its own that it no longer has. */
const KNOWN_CHATTER = /^Warning: Parameter not found/;

export async function visit(
  browser: Browser,
  site: Site,
  { path = "/page.html", ...options }: BrowserContextOptions & { readonly path?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 450, height: 800 }, ...options });
  const [elsewhere, errors]: string[][] = [[], []];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(site.address) || url.startsWith("blob:") || url.startsWith("data:")) return route.continue();
    elsewhere?.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors?.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !KNOWN_CHATTER.test(message.text())) errors?.push(message.text());
  });
  await page.goto(site.address + path);
  return { page, elsewhere: elsewhere ?? [], errors: errors ?? [], close: () => context.close() };
}
