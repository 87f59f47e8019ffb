import fc from "fast-check";
import * as z from "zod";
import { recordOfWords } from "../../src/engine/record-of-words";

const figures = recordOfWords(z.number());

describe("a record whose keys are words of a file", () => {
  test("is read as it was written, whatever the words", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(words, fc.integer()), { selector: ([word]) => word }), (entries) => {
        const read = figures.parse(JSON.parse(JSON.stringify(Object.fromEntries(entries))));
        expect(new Map(Object.entries(read))).toEqual(new Map(entries));
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      }),
    );
  });

  test.each([[null], [7], ["x"], [[["a", 1]]], [{ a: "x" }]])("is not %j", (other) => {
    expect(figures.safeParse(other).success).toBe(false);
  });
});
