import type { Browser, BrowserContext } from "playwright-core";
import { contentPolicy } from "../../scripts/content-policy";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { noteUnwanted } from "./support/unwanted";

const OWN = "http://so-theo-doi.test";
const ELSEWHERE = "http://noi-khac.test";

/** Ways in which a page could speak to somebody else. */
const WAYS: Readonly<Record<string, string>> = {
  "a request": `fetch("${ELSEWHERE}/a").catch(() => null)`,
  "a picture": `new Image().src = "${ELSEWHERE}/a.png"`,
  "a beacon": `navigator.sendBeacon("${ELSEWHERE}/a", "x")`,
  "a stream of events": `new EventSource("${ELSEWHERE}/a")`,
  "a socket": `new WebSocket("ws://noi-khac.test/a")`,
  "a script": `document.head.append(Object.assign(document.createElement("script"), { src: "${ELSEWHERE}/a.js" }))`,
  "a frame": `document.body.append(Object.assign(document.createElement("iframe"), { src: "${ELSEWHERE}/" }))`,
  "a request of a worker": `new Worker("/asks.js")`,
  "a script of a worker": `new Worker("/takes.js")`,
};

const FILES: Readonly<Record<string, string>> = {
  "/asks.js": `fetch("${ELSEWHERE}/a").catch(() => null)`,
  "/takes.js": `try { importScripts("${ELSEWHERE}/a.js") } catch {}`,
};

const group = hasChromium() ? describe : describe.skip;
jest.setTimeout(300_000);

group("the watch that every page test stands under (needs Chromium: set CHROMIUM_PATH)", () => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());

  /** What is noted of an own page under a policy that goes one of the ways. */
  async function noted(policy: string, way: string): Promise<readonly string[]> {
    context = await browser.newContext();
    const page = await context.newPage();
    const unwanted = await noteUnwanted(context, page, (url) => url.startsWith(OWN));
    await context.route(`${OWN}/**`, (route) => {
      const file = FILES[new URL(route.request().url()).pathname];
      const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body>`;
      return route.fulfill({ contentType: file === undefined ? "text/html" : "text/javascript", body: file ?? html });
    });
    await page.goto(OWN);
    expect(unwanted).toEqual([]);
    await page.evaluate(`{ ${way}; }`);
    for (let tries = 0; tries < 100 && unwanted.length === 0; tries += 1) await page.waitForTimeout(100);
    return unwanted;
  }

  const ways = Object.entries(WAYS);
  test.each(ways)("sees %s to somebody else where no policy holds it back", async (_, way) => {
    expect(await noted("", way)).not.toEqual([]);
  });

  test.each(ways)("sees %s to somebody else under the policy of the page", async (_, way) => {
    expect(await noted(contentPolicy("page", "bundled"), way)).not.toEqual([]);
  });

  test.each([
    ["a text that becomes a program", 'setTimeout(() => { try { new Function("1")() } catch {} })'],
    ["an inline style", 'document.body.setAttribute("style", "color: red")'],
    ["an inline script", 'document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }))'],
  ])("sees %s, which the policy refuses", async (_, way) => {
    expect(await noted(contentPolicy("page", "bundled"), way)).not.toEqual([]);
  });
});
