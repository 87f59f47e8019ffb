import { copiedText } from "../../../src/taskpane/components/copy-text";

/** The browser's older command: asks the page for what it copies, as a browser does after a press. */
function command(isLet: boolean): { readonly taken: () => string | null } {
  let taken: string | null = null;
  const clipboardData = { setData: (_kind: string, text: string) => (taken = text) };
  const execCommand = (): boolean => {
    if (isLet) document.dispatchEvent(Object.assign(new Event("copy", { cancelable: true }), { clipboardData }));
    return isLet;
  };
  Object.defineProperty(document, "execCommand", { configurable: true, value: execCommand });
  return { taken: () => taken };
}

const clipboard = (value: unknown): void => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value });
};
const policy = (allows: boolean): void => {
  Object.defineProperty(document, "featurePolicy", { configurable: true, value: { allowsFeature: () => allows } });
};

afterEach(() => {
  for (const [of, name] of [
    [document, "execCommand"],
    [document, "featurePolicy"],
    [navigator, "clipboard"],
  ] as const)
    Reflect.deleteProperty(of, name);
});

test("a frame that Excel gives no clipboard copies by the older command, and never asks for what is closed", async () => {
  const asked: string[] = [];
  clipboard({ writeText: (text: string) => Promise.resolve(asked.push(text)) });
  policy(false);
  const { taken } = command(true);
  expect(await copiedText("Kính gửi UBND phường An Biên")).toBe(true);
  expect([taken(), asked]).toEqual(["Kính gửi UBND phường An Biên", []]);
});

test("over plain http, where browsers give no clipboard, the older command copies", async () => {
  const { taken } = command(true);
  expect(await copiedText("Quá hạn\t3")).toBe(true);
  expect(taken()).toBe("Quá hạn\t3");
});

test("a clipboard that refuses is followed by the older command; where both refuse, the text is not said to be copied", async () => {
  clipboard({ writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
  expect(await copiedText("Quá hạn")).toBe(false);
  command(false);
  expect(await copiedText("Quá hạn")).toBe(false);
  const { taken } = command(true);
  expect(await copiedText("Quá hạn")).toBe(true);
  expect(taken()).toBe("Quá hạn");
});

test("a fault that is no refusal is not hidden", async () => {
  clipboard({ writeText: () => Promise.reject(new TypeError("broken")) });
  await expect(copiedText("Quá hạn")).rejects.toThrow("broken");
});
