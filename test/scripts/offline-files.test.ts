import { runInNewContext } from "node:vm";
import { keptAtOnce, serviceWorker } from "../../scripts/offline-files";

const BUILD = [
  "page.html",
  "index.html",
  "page.1a2b.js",
  "page.1a2b.js.map",
  "part-jobs.js",
  "taskpane.html",
  "taskpane.3c4d.js",
  "office/office.js",
  "reading/vie.traineddata.gz",
  "manifest.xml",
  "page.1a2b.js.LICENSE.txt",
];
const SITE = "https://so.vn/ke-hoach/";

interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly mode?: string;
}

/** A browser around the script: one cache that remembers, and a server that is there or not. */
function browser(script: string, cached: readonly string[] = []) {
  const caches = new Map<string, Map<string, string>>(cached.map((name) => [name, new Map()]));
  const handlers = new Map<string, (event: unknown) => void>();
  const server = { isThere: true, asked: [] as string[] };
  const absolute = (asked: string | Asked): string => new URL(typeof asked === "string" ? asked : asked.url, SITE).href;
  const bare = (url: string): string => url.replace(/[?#].*$/, "");
  const fetched = (url: string): Promise<unknown> => {
    server.asked.push(url);
    return server.isThere
      ? Promise.resolve({
          ok: !url.includes("khong-co"),
          text: `server ${url}`,
          clone: () => ({ text: `server ${url}` }),
        })
      : Promise.reject(new TypeError("Failed to fetch"));
  };
  const opened = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, string>();
    caches.set(name, cache);
    return {
      addAll: async (files: readonly string[]) => {
        for (const file of files) {
          await fetched(absolute(file));
          cache.set(absolute(file), `kept ${file}`);
        }
      },
      match: (request: Asked) => {
        const kept = cache.get(bare(absolute(request)));
        return Promise.resolve(kept === undefined ? undefined : { text: kept });
      },
      put: (request: Asked, response: { readonly text: string }) => {
        cache.set(bare(absolute(request)), response.text);
        return Promise.resolve();
      },
    };
  };
  runInNewContext(script, {
    URL,
    Promise,
    caches: {
      open: (name: string) => Promise.resolve(opened(name)),
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
    fetch: (request: Asked) => fetched(absolute(request)),
    self: {
      location: new URL(SITE),
      skipWaiting: () => Promise.resolve(),
      clients: { claim: () => Promise.resolve() },
      addEventListener: (name: string, handler: (event: unknown) => void) => handlers.set(name, handler),
    },
  });
  const life = async (name: "install" | "activate"): Promise<void> => {
    let work: Promise<unknown> = Promise.resolve();
    handlers.get(name)?.({ waitUntil: (given: Promise<unknown>) => (work = given) });
    await work;
  };
  /** Null: the script leaves the request to the browser. */
  const ask = async (path: string, how: Partial<Asked> = {}): Promise<string | null> => {
    let answer: Promise<{ readonly text: string }> | null = null;
    const request = { url: new URL(path, SITE).href, method: "GET", mode: "cors", ...how };
    handlers.get("fetch")?.({ request, respondWith: (given: Promise<{ text: string }>) => (answer = given) });
    return answer === null ? null : (await (answer as Promise<{ readonly text: string }>)).text;
  };
  return { server, caches, life, ask };
}

describe("the files the page keeps for when there is no server", () => {
  test("are those of the page: not the pane's, not Office's, not what only scans need", () => {
    expect(keptAtOnce(BUILD)).toEqual(["index.html", "page.1a2b.js", "page.html", "part-jobs.js"]);
  });

  test("make another cache with another build, and the old one is thrown away", async () => {
    const { life, caches } = browser(serviceWorker(BUILD), ["so-theo-doi-cu"]);
    await life("install");
    await life("activate");
    expect([...caches.keys()]).toHaveLength(1);
    expect([...caches.keys()][0]).toMatch(/^so-theo-doi-[0-9a-f]{12}$/);
    expect(serviceWorker([...BUILD].reverse())).toBe(serviceWorker(BUILD));
    expect(serviceWorker([...BUILD, "part-new.js"])).not.toBe(serviceWorker(BUILD));
  });
});

describe("a request of the page", () => {
  test("is answered from what is kept, also with words behind the address, and without asking the server", async () => {
    const { life, ask, server } = browser(serviceWorker(BUILD));
    await life("install");
    server.asked.length = 0;
    expect(await ask("page.1a2b.js?v=2")).toBe("kept page.1a2b.js");
    expect(server.asked).toEqual([]);
  });

  test("for the page itself goes to the server while there is one, else to what is kept", async () => {
    const { life, ask, server } = browser(serviceWorker(BUILD));
    await life("install");
    expect(await ask("page.html", { mode: "navigate" })).toBe(`server ${SITE}page.html`);
    server.isThere = false;
    expect(await ask("page.html", { mode: "navigate" })).toBe(`server ${SITE}page.html`);
  });

  test("for a part of scans is kept once it was used", async () => {
    const { life, ask, server } = browser(serviceWorker(BUILD));
    await life("install");
    await ask("reading/vie.traineddata.gz");
    server.isThere = false;
    expect(await ask("reading/vie.traineddata.gz")).toBe(`server ${SITE}reading/vie.traineddata.gz`);
    await expect(ask("reading/khac.gz")).rejects.toThrow("Failed to fetch");
  });

  test("that the server refuses is not kept", async () => {
    const { life, ask, server } = browser(serviceWorker(BUILD));
    await life("install");
    await ask("khong-co.js");
    server.isThere = false;
    await expect(ask("khong-co.js")).rejects.toThrow("Failed to fetch");
  });

  test.each([
    ["to another origin", "https://khac.vn/x.js", {}],
    ["of Office", "office/office.js", {}],
    ["of the pane", "taskpane.html", {}],
    ["that sends something", "page.html", { method: "POST" }],
  ])("%s is left to the browser", async (_, path, how) => {
    const { life, ask } = browser(serviceWorker(BUILD));
    await life("install");
    expect(await ask(path, how)).toBeNull();
  });
});
