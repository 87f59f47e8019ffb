import { keptText } from "../../../src/adapters/system/kept-text";
import { browserLastSource, LARGEST_KEPT } from "../../../src/adapters/system/last-source-browser";
import { browserPreferences } from "../../../src/adapters/system/preferences-browser";
import { NO_CHOICES } from "../../../src/application/ports/preferences";
import type { PlanSource } from "../../../src/application/reading/plan-source";

/** A storage that refuses, as in a private window or when it is full. */
const refusing = {
  getItem: () => {
    throw new DOMException("refused", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
  removeItem: () => undefined,
  clear: () => undefined,
  key: () => null,
  length: 0,
} satisfies Storage;

const CHOICES = { who: "Nguyễn Văn A", language: "en", role: "leader", liveCheck: true } as const;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("a text kept in the browser", () => {
  test("is there until it is taken away; a storage that refuses says so", () => {
    const text = keptText(sessionStorage, "thử");
    expect([text.keep("Sổ theo dõi"), text.recall(), text.keep(null), text.recall()]).toEqual([
      true,
      "Sổ theo dõi",
      true,
      null,
    ]);
    expect([keptText(refusing, "thử").keep("Sổ"), keptText(refusing, "thử").recall()]).toEqual([false, null]);
  });
});

describe("choices kept in the browser", () => {
  test("are there again in the next session", async () => {
    await browserPreferences(localStorage).remember(CHOICES);
    expect(await browserPreferences(localStorage).recall()).toEqual(CHOICES);
  });

  test("are none at first, where storage is off, where it refuses and where it holds something else", async () => {
    expect(await browserPreferences(localStorage).recall()).toEqual(NO_CHOICES);
    expect(await browserPreferences(null).recall()).toEqual(NO_CHOICES);
    expect(await browserPreferences(refusing).recall()).toEqual(NO_CHOICES);
    for (const text of ["{", '{"who":7}', '{"who":"A","language":"fr"}']) {
      localStorage.setItem("so-theo-doi.choices", text);
      expect(await browserPreferences(localStorage).recall()).toEqual(NO_CHOICES);
    }
  });

  test("are forgotten without a failure where nothing can be kept", async () => {
    await expect(browserPreferences(refusing).remember({ ...NO_CHOICES, who: "A" })).resolves.toBeUndefined();
  });
});

describe("the source read last", () => {
  const sources: PlanSource[] = [
    { kind: "active-sheet" },
    { kind: "sample" },
    { kind: "pasted", html: "<table></table>", text: "Kế hoạch" },
    { kind: "files", files: [{ name: "kế hoạch.docx", bytes: Uint8Array.of(0, 80, 75, 255) }] },
  ];

  test.each(sources)("of kind $kind survives a reload", (source) => {
    browserLastSource(sessionStorage).remember(source);
    expect(browserLastSource(sessionStorage).recall()).toEqual(source);
  });

  test("is not kept where it is large, and a large one drops the one before", () => {
    const memory = browserLastSource(sessionStorage);
    memory.remember({ kind: "sample" });
    memory.remember({ kind: "files", files: [{ name: "lớn.pdf", bytes: new Uint8Array(LARGEST_KEPT + 1) }] });
    expect(memory.recall()).toBeNull();
    memory.remember({ kind: "pasted", html: "x".repeat(LARGEST_KEPT), text: "y" });
    expect(memory.recall()).toBeNull();
  });

  test("is gone when forgotten", () => {
    const memory = browserLastSource(sessionStorage);
    memory.remember({ kind: "sample" });
    memory.forget();
    expect(memory.recall()).toBeNull();
  });

  test("is none where storage is off, refuses or holds something else", () => {
    expect(browserLastSource(null).recall()).toBeNull();
    expect(browserLastSource(refusing).recall()).toBeNull();
    browserLastSource(refusing).remember({ kind: "sample" });
    for (const text of ["{", '{"kind":"moon"}', '{"kind":"files","files":[{"name":"a"}]}']) {
      sessionStorage.setItem("so-theo-doi.last-source", text);
      expect(browserLastSource(sessionStorage).recall()).toBeNull();
    }
  });
});
