import fc from "fast-check";
import { bytesOfTexts, textsOf } from "../../../../src/adapters/office/undo/memory-texts";
import { toldTexts, untold } from "../../../../src/adapters/office/undo/told-memory";
import { type IndexEntry, keptBeside } from "../../../../src/adapters/office/undo/undo-index";
import { chance } from "../../../support/quarter-register";

const utf8 = new TextEncoder();
const line = fc.string({ unit: "grapheme", minLength: 40, maxLength: 400 });

/** Lines of which the later state keeps some, in another order, with others between. */
const states = fc
  .record({ earlier: fc.array(line, { maxLength: 60 }), added: fc.array(line, { maxLength: 20 }), kept: fc.nat(60) })
  .map(({ earlier, added, kept }) => ({
    earlier: utf8.encode(earlier.join("\n")),
    later: utf8.encode([...added, ...earlier.slice(0, kept).reverse(), ...earlier].join("\n")),
  }));

describe("a memory told against that of the change after it", () => {
  test("comes back byte for byte, line ends and marks of Vietnamese included", () =>
    fc.assert(
      fc.asyncProperty(states, async ({ earlier, later }) => {
        expect(await untold(await toldTexts(earlier, later), later)).toEqual(earlier);
      }),
      { numRuns: 60 },
    ));

  test("is not told at all against another memory than its own", async () => {
    const earlier = utf8.encode("Chưa đến hạn báo cáo; ".repeat(200));
    const later = utf8.encode(`Đã hoàn thành; ${"Chưa đến hạn báo cáo; ".repeat(200)}`);
    const texts = await toldTexts(earlier, later);
    expect(await untold(texts, later.slice(9))).toBeNull();
    expect(await untold(["hỏng"], later)).toBeNull();
  });

  test.each([
    ["no head", "Chưa đến hạn báo cáo\n"],
    ["a head of something else", '{"before":[]}\n'],
    ["places that cannot be", '{"checksum":1,"stretches":[0,0,-5]}\n'],
  ])("is not told at all where damage left %s", async (_, text) => {
    expect(await untold(await textsOf(utf8.encode(text)), utf8.encode("Đã hoàn thành"))).toBeNull();
  });

  test("texts of a memory fit cells and give it back; damaged ones give nothing", async () => {
    const random = chance(3);
    const noise = Uint8Array.from({ length: 100_000 }, () => random() * 256);
    const texts = await textsOf(noise);
    expect(texts.length).toBeGreaterThan(3);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
    expect(await bytesOfTexts(texts)).toEqual(noise);
    expect(await bytesOfTexts(texts.slice(1))).toBeNull();
  });
});

describe("which changes are remembered", () => {
  const entry = (number: number, chunks: number): IndexEntry => ({
    id: `2025-${number}`,
    label: `lần ${number}`,
    at: "2025-10-06T01:00:00Z",
    who: "Lan",
    sheets: [],
    column: number,
    chunks,
    state: "done",
    marks: {},
  });
  const columns = (chunks: number, index: readonly IndexEntry[]): number[] =>
    keptBeside(chunks, index).map(({ column }) => column);

  test("ninety-nine beside the new one: the next pushes the oldest out", () => {
    const index = Array.from({ length: 101 }, (_, at) => entry(at + 1, 1));
    expect(columns(1, index.slice(0, 99))).toHaveLength(99);
    expect(columns(1, index.slice(0, 100))[0]).toBe(2);
    expect(columns(1, index)).toHaveLength(99);
  });

  test("four hundred texts together, the newest in any case", () => {
    expect(columns(200, [entry(1, 50), entry(2, 100), entry(3, 100)])).toEqual([2, 3]);
    expect(columns(150, [entry(1, 50), entry(2, 100), entry(3, 100)])).toEqual([1, 2, 3]);
    expect(columns(500, [entry(1, 1)])).toEqual([]);
  });
});
