import { bugDetail, withoutWords } from "../../../src/taskpane/context/bug-detail";

const NAME = "Trần Thị Kín Đáo";

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
}

const inChromium = Object.assign(new TypeError(`no body ${NAME}`), {
  stack: `TypeError: no body ${NAME}\n    at readRegister (http://localhost:3000/page/jobs.4f.js:1:234)\n    at http://localhost:3000/page/main.js:7:8`,
});

describe("the details of a bug", () => {
  test("are its kind and where it came about, without the words of the error and the folder of the program", () => {
    expect(bugDetail(inChromium)).toBe("TypeError\n  at readRegister (jobs.4f.js:1:234)\n  at  (main.js:7:8)");
  });

  test("are read in the form of the other browsers too", () => {
    const thrown = Object.assign(new RangeError(NAME), {
      stack: "readRegister@file:///home/lan/so/jobs.js:1:234\n@file:///home/lan/so/main.js:7:8\n",
    });
    expect(bugDetail(thrown)).toBe("RangeError\n  at readRegister (jobs.js:1:234)\n  at  (main.js:7:8)");
  });

  test.each([
    ["a text that is no JSON", () => JSON.parse(`Lan 0912345678`) as unknown],
    ["a key of the file", () => ((undefined as unknown as Record<string, string>)[NAME] ?? "").length],
    [
      "words that look like a place",
      () => {
        throw new Error(`hỏng\n    at Lan0912345678 (x.js:1:2)\n    at 0912345678.js:1:2`);
      },
    ],
    [
      "a text instead of an error",
      () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw `${NAME} 0912345678`;
      },
    ],
    [
      "a kind of error named after a person",
      () => {
        throw Object.assign(new Error(NAME), { name: `${NAME} 0912345678` });
      },
    ],
  ])("hold nothing of what stood in the file: %s", (_what, work) => {
    const detail = bugDetail(thrownBy(work));
    expect(detail).not.toMatch(/Lan|Trần|0912/u);
    expect(detail).toMatch(/^\w+/u);
  });

  test("stay the same once the error has lost its words", () => {
    const thrown = thrownBy(() => JSON.parse(NAME) as unknown);
    const before = bugDetail(thrown);
    withoutWords(thrown);
    expect(bugDetail(thrown)).toBe(before);
    expect(thrown instanceof Error ? [thrown.message, String(thrown.stack).includes(NAME)] : []).toEqual(["", false]);
    expect(before).toContain("bug-detail.test.ts");
  });
});
