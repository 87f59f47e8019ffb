import { runInNewContext } from "node:vm";
import { exampleOf } from "./example-of";
import { builtPatterns, type KnownPattern, writtenPatterns } from "./patterns";

const LETTERS = 50_000;
/** Of texts that are almost found, a pattern tries the most: fewer letters tell as much. */
const ALMOST_LETTERS = 20_000;
/** In milliseconds of the clock, on a machine that may be busy. */
const LONGEST = 2000;

/** What patterns of ours look for: blanks, figures, words, signs that open and close. Repeated, they make a pattern try again. */
const UNITS = ["1", "a", " ", "-", "(", ".", "1.", "a ", "a, ", "\n", "; ", "'", "ngày 1 ", "1/"];

const filledWith = (unit: string, letters: number): string =>
  unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters);

/** The letters a pattern itself names, as one unit: "tháng", "kế hoạch số". */
const ownUnit = ({ source }: RegExp): string =>
  source
    .replace(/\\[a-zA-Z]/g, " ")
    .replace(/[$()*+.?[\\\]^{|}]/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 60);

const BEGINNINGS = 12;

/** The beginnings of the shortest text a pattern is about: one that is almost found, again and again, keeps it busiest. */
function almostFound(pattern: RegExp): string[] {
  const example = exampleOf(pattern);
  const ends = Array.from({ length: Math.min(example.length, BEGINNINGS) }, (_, at) => at + 1);
  return [...ends, example.length - 1].map((end) => example.slice(0, end)).flatMap((start) => [start, `${start} `]);
}

/** Patterns that only ever see what is short by nature. */
const SHORT_BY_NATURE: readonly (readonly [file: string, why: string])[] = [
  ["engine/summary/words.ts", "a number written out"],
  ["engine/workbook/lowering/lower-formula.ts", "formulas of our own sheets"],
  ["engine/workbook/rename-sheets.ts", "a formula: Excel allows 8,192 letters"],
];
const isShort = ({ file }: KnownPattern): boolean => SHORT_BY_NATURE.some(([short]) => file === short);

function isSlow(pattern: RegExp): string | null {
  const almost = almostFound(pattern);
  for (const unit of new Set([...UNITS, ownUnit(pattern), ...almost])) {
    if (unit.trim() === "" && unit !== " " && unit !== "\n" && unit !== "\t") continue;
    pattern.lastIndex = 0;
    try {
      runInNewContext(
        "pattern.test(text)",
        { pattern, text: `${filledWith(unit, almost.includes(unit) ? ALMOST_LETTERS : LETTERS)}!` },
        { timeout: LONGEST },
      );
    } catch {
      return unit;
    }
  }
  return null;
}

const once = (patterns: readonly KnownPattern[]): KnownPattern[] => [
  ...new Map(patterns.map((one) => [String(one.pattern), one])).values(),
];

describe("every pattern of ours answers within two seconds on 50,000 letters made to keep it busy", () => {
  const loaded = builtPatterns("engine", (file) => {
    jest.isolateModules(() => {
      jest.requireActual(file);
    });
  });
  const patterns = once([...writtenPatterns(), ...loaded]).filter((one) => !isShort(one));

  it("some hundreds are looked at, of every layer", () => {
    expect(patterns.length).toBeGreaterThan(500);
    const layers = new Set(patterns.map(({ file }) => file.split("/")[0]));
    expect([...layers]).toEqual(expect.arrayContaining(["adapters", "application", "cli", "engine", "taskpane"]));
  });

  it("none is slower", () => {
    const slow = patterns.flatMap(({ file, pattern }) => {
      const unit = isSlow(pattern);
      return unit === null ? [] : [`${file}: ${String(pattern).slice(0, 120)} on ${JSON.stringify(unit)}`];
    });
    expect(slow).toEqual([]);
  }, 900_000);

  it("a pattern that takes the square of its input would be found", () => {
    expect(isSlow(/(?:\s+\s+)+;$/)).toBe(" ");
    expect(isSlow(/(?:a1[^;]*)+(?:a1[^;]*)+;/)).not.toBeNull();
  });
});
