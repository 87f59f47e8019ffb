const nothing = (): void => undefined;

const element = (): object => ({
  style: {},
  setAttribute: nothing,
  appendChild: nothing,
  getElementsByTagName: () => [],
});

/** As much of a browser as the library touches while it is evaluated; nothing of it is used afterwards. */
export function pretendWindow(bridge: object): Record<string, unknown> {
  const location = {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    hash: "",
    search: "",
  };
  const document = {
    domain: "localhost",
    URL: location.href,
    cookie: "",
    location,
    documentElement: element(),
    head: element(),
    body: element(),
    createElement: element,
    getElementsByTagName: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  const window: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    document,
    location,
    navigator: { userAgent: "node" },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout: (run: () => void, delay?: number) => setTimeout(run, delay),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    Promise,
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}
