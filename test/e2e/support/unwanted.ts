import type { BrowserContext, Page } from "playwright-core";

/** The recogniser of scans complains about settings of its own that it no longer has. */
const KNOWN_CHATTER = /^Warning: Parameter not found/;

interface Watched {
  noteViolation?: (violation: string) => Promise<void>;
}

/**
 * Notes what a user of either shell should never meet: a request to another origin (none is let through where `isOwn` is
 * given), a refusal of the content policy, an error of a script. To be called before the first page is loaded.
 */
export async function noteUnwanted(
  context: BrowserContext,
  page: Page,
  isOwn: ((url: string) => boolean) | null,
): Promise<string[]> {
  const unwanted: string[] = [];
  if (isOwn !== null)
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (isOwn(url) || url.startsWith("blob:") || url.startsWith("data:")) return route.continue();
      unwanted.push(`request elsewhere: ${url}`);
      return route.abort();
    });
  page.on("websocket", (socket) => {
    if (isOwn !== null && !isOwn(socket.url())) unwanted.push(`socket elsewhere: ${socket.url()}`);
  });
  await context.exposeFunction("noteViolation", (violation: string) => void unwanted.push(violation));
  await context.addInitScript(() =>
    document.addEventListener(
      "securitypolicyviolation",
      ({ effectiveDirective, blockedURI, sourceFile }) =>
        void (window as Watched).noteViolation?.(`policy ${effectiveDirective}: ${blockedURI} in ${sourceFile}`),
    ),
  );
  page.on("pageerror", (error) => unwanted.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !KNOWN_CHATTER.test(message.text())) unwanted.push(message.text());
  });
  return unwanted;
}
