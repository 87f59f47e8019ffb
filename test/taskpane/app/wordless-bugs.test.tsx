import "../../support/browser-globals";

/** What the browser prints of a bug: React as it is shipped, because the one for developers prints more. */
import { FOCAL_POINT, SECRET } from "../../support/private-register";

process.env.NODE_ENV = "production";

const printed: string[] = [];
beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    printed.push(
      words.map((word) => (word instanceof Error ? String(word.stack) + word.message : String(word))).join(" "),
    );
  });
});
beforeEach(() => printed.splice(0));
afterAll(() => jest.restoreAllMocks());

const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !holds(); turn += 1) await new Promise((done) => setTimeout(done, 10));
};

test("a view that breaks prints where, not the words of the bug", async () => {
  const [{ createRoot }, { FluentProvider, webLightTheme }, { ErrorBoundary }] = await Promise.all([
    import("react-dom/client"),
    import("@fluentui/react-components"),
    import("../../../src/taskpane/app/ErrorBoundary"),
  ]);
  const place = document.body.appendChild(document.createElement("div"));
  function Broken(): never {
    throw new TypeError(`no body “${FOCAL_POINT}”`);
  }
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </FluentProvider>,
  );
  await until(() => printed.length > 0 && place.textContent !== "");
  const all = [...printed, place.textContent ?? ""].join("\n");
  expect(all).toContain("wordless-bugs.test.tsx");
  expect(all).toContain("Sổ của bạn không bị ảnh hưởng");
  expect(SECRET.exec(all)?.[0] ?? null).toBeNull();
});

describe("a bug that nobody caught", () => {
  beforeAll(async () => {
    const { tellBugsWithoutWords } = await import("../../../src/taskpane/app/wordless-bugs");
    tellBugsWithoutWords(window);
  });
  const bug = () => new TypeError(`no body “${FOCAL_POINT}”`);

  test.each([
    ["thrown by a listener", () => new ErrorEvent("error", { cancelable: true, error: bug(), message: FOCAL_POINT })],
    ["of a promise", () => Object.assign(new Event("unhandledrejection", { cancelable: true }), { reason: bug() })],
  ])("%s: the browser is kept from printing it; where it was is printed", (_what, event) => {
    const told = event();
    window.dispatchEvent(told);
    expect(told.defaultPrevented).toBe(true);
    expect(printed.join("\n")).toMatch(/^TypeError\n {2}at .*wordless-bugs\.test\.tsx/u);
    expect(SECRET.exec(printed.join("\n"))?.[0] ?? null).toBeNull();
  });
});
