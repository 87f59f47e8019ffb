import fc from "fast-check";
import { bodyDirectory } from "../../../src/engine/bodies/body-directory";
import { cellText } from "../../../src/engine/bodies/cells/cell-tokens";
import { splitCell } from "../../../src/engine/bodies/cells/split-cell";
import { HAI_PHONG } from "../../../src/engine/bodies/listed/hai-phong";
import { readBodies } from "../../../src/engine/bodies/read-bodies";

const directory = bodyDirectory(HAI_PHONG);
const LISTED = HAI_PHONG.flatMap((body) => [body.name, ...body.aliases]);
const STRAY = [
  "Bưu điện",
  "và",
  "phối hợp với",
  "Các",
  "(",
  ")",
  "chủ trì",
  "2/14",
  "Các Sở:",
  "Tài chính",
  "Nội vụ",
  "UBND các phường",
  "An Biên",
  "Sở",
  "đơn vị",
  "Theo",
  "Chủ trì:",
  "TP.",
  "–",
];
const SEPARATORS = [", ", "; ", "\n", "\n- ", " và ", " - ", " ", "/", ",\n", " phối hợp với "];

const piece = fc.oneof(
  fc.constantFrom(...LISTED),
  fc.constantFrom(...STRAY),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const cells = fc
  .array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { maxLength: 6 })
  .map((pieces) => pieces.flat().join(""));

/** Words without the one that only joins two entries. */
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^v[àa]$/i.test(word));
const counted = (words: readonly string[]): Map<string, number> =>
  words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>());

describe("readBodies, whatever the cell", () => {
  it("keeps every word in a mention or a doubt", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const { bodies, joined, doubts } = readBodies(cell, directory);
        const kept = counted(
          [...[...bodies, ...joined].map((body) => body.asWritten), ...doubts.map((doubt) => doubt.value)].flatMap(
            wordsOf,
          ),
        );
        const missing = [...counted(wordsOf(cellText(cell)))].filter(([word, count]) => (kept.get(word) ?? 0) < count);
        expect(missing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("splits so that joining loses no word and changes no order", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const text = cellText(cell);
        const parts = splitCell(text, directory).map((entry) => entry.raw);
        expect(parts.flatMap(wordsOf)).toEqual(wordsOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it("lists no body twice, and names none with the sign that separates bodies in the register", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const { bodies, joined } = readBodies(cell, directory);
        const names = [...bodies, ...joined].map((body) => body.name);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => name.includes(";") || name.trim() === "")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("reads its own names back from the register unchanged", () => {
    fc.assert(
      fc.property(
        fc.subarray(
          HAI_PHONG.map((body) => body.name),
          { minLength: 1, maxLength: 6 },
        ),
        (names) => {
          const { bodies, doubts } = readBodies(names.join("; "), directory);
          expect(bodies.map((body) => body.name)).toEqual(names);
          expect(doubts).toEqual([]);
        },
      ),
    );
  });
});

describe("a plan that repeats its cells", () => {
  it("has each of them read once", () => {
    const fresh = bodyDirectory(HAI_PHONG.map((body) => ({ ...body })));
    const distinct = HAI_PHONG.map((body, i) => `${body.name}, ${HAI_PHONG[(i * 7) % HAI_PHONG.length]?.name ?? ""}`);
    const first = distinct.map((cell) => readBodies(cell, fresh));
    const again = distinct.map((cell) => readBodies(cell, fresh));
    expect(again.every((reading, at) => reading === first[at])).toBe(true);
  });
});
