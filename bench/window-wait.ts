import type { Desk } from "../test/e2e/support/desk";

/** A wait by the clock of the window, milliseconds: the moment it began at, and how long it took. */
interface Wait {
  readonly begun: number;
  readonly took: number;
}

/** The wait from an event until words stand drawn in the window. To be asked for before the event happens. */
export async function sinceEvent(
  { view }: Desk,
  event: "change" | "click",
  words: RegExp,
): Promise<() => Promise<Wait>> {
  const waited = await view.evaluateHandle(
    ({ event: name, pattern }) => {
      let begun = 0;
      document.addEventListener(name, () => (begun = performance.now()), { capture: true, once: true });
      const drawn = new Promise<Wait>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!new RegExp(pattern).test(document.body.textContent ?? "")) return;
          watch.disconnect();
          requestAnimationFrame(() => resolve({ begun, took: Math.round(performance.now() - begun) }));
        });
        watch.observe(document.body, { childList: true, subtree: true });
      });
      return { drawn };
    },
    { event, pattern: words.source },
  );
  return () => waited.evaluate(({ drawn }) => drawn);
}
