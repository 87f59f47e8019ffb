/**
 * Lets the page work without its server after the first visit. Browsers allow it over https and on this very computer only; from
 * plain http or an opened folder the page works all the same, as long as its files can be reached.
 */
export async function workOffline(): Promise<"ready" | "not-here"> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined || !window.isSecureContext || window.location.protocol === "file:") return "not-here";
  try {
    await serviceWorker.register("sw.js");
    return "ready";
  } catch (problem) {
    // A server that does not have the file, or a browser that forbids it: the page goes on without.
    if (problem instanceof TypeError || problem instanceof DOMException) return "not-here";
    throw problem;
  }
}
