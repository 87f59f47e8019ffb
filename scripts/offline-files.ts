/**
 * The service worker of the page: after the first visit the page opens and works without a server. It keeps the files of the
 * page itself; the recogniser of scans and the PDF library are large and are kept once they were used. Office's own library
 * and the pane in Excel are not its business.
 */
import { createHash } from "node:crypto";

/** Too large to be fetched by somebody who may never need them. */
const WHEN_USED = /^(reading\/|.*\.map$)/;
const NEVER = /^(office\/|taskpane|manifest\.xml|sw\.js|.*LICENSE\.txt$)/;

/** Files that are kept at once, in a fixed order. */
export const keptAtOnce = (names: readonly string[]): string[] =>
  names.filter((name) => !NEVER.test(name) && !WHEN_USED.test(name)).sort();

/** The script, for the files of a build; another build gets another cache, and the old one is thrown away. */
export function serviceWorker(names: readonly string[]): string {
  const files = keptAtOnce(names);
  const version = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
  return `// Made by scripts/offline-files.ts.
const CACHE = "so-theo-doi-${version}";
const FILES = ${JSON.stringify(files)};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(["./", ...FILES])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (/\\/(office\\/|taskpane)/.test(url.pathname)) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  // The page itself comes from the server where there is one, so that a new version is seen at once.
  if (request.mode !== "navigate" && kept !== undefined) return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  } catch (problem) {
    if (kept !== undefined) return kept;
    throw problem;
  }
}
`;
}
