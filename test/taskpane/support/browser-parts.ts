import { configure } from "@testing-library/react";

/** What a window has and jsdom lacks: a system theme, observed sizes, and elements with a height. */
export function withBrowserParts(): void {
  // The machine may be busy with other tests.
  configure({ asyncUtilTimeout: 10_000 });
  jest.setTimeout(30_000);
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: (query: string): Partial<MediaQueryList> => ({
      media: query,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  // Sizes never change here, so nothing is ever told.
  class StillObserver implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  globalThis.ResizeObserver = StillObserver;
  for (const side of ["offsetHeight", "offsetWidth"])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 80 });
  for (const side of ["clientHeight", "clientWidth"])
    Object.defineProperty(Element.prototype, side, { configurable: true, get: () => 600 });
  Element.prototype.scrollTo = () => undefined;
}
