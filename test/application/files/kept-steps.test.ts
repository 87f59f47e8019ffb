import { type KeptStep, newestWithin } from "../../../src/application/files/kept-steps";

const step = (at: number, megabytes: number): KeptStep => ({
  change: { id: `${at}`, label: `Lần ${at}`, at: "2025-12-01T00:00:00Z", sheets: [] },
  earlier: { checksum: 0, fresh: new Uint8Array(megabytes * 1e6), shared: [] },
});
const steps = (count: number, megabytes: number): KeptStep[] =>
  Array.from({ length: count }, (_, at) => step(at + 1, megabytes));
const labels = (kept: readonly KeptStep[]): string[] => kept.map(({ change }) => change.label);

describe("what is kept of the changes of a workbook", () => {
  it("is all of eight quarters with three changes each, as large as those of 220/KH-UBND", () => {
    expect(newestWithin(steps(24, 0.9))).toHaveLength(24);
  });

  it("is thirty megabytes of what they replaced, the newest first to stay", () => {
    expect(labels(newestWithin(steps(7, 7)))).toEqual(["Lần 4", "Lần 5", "Lần 6", "Lần 7"]);
  });

  it("is two hundred changes at most", () => {
    const kept = labels(newestWithin(steps(205, 0)));
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, "Lần 6", "Lần 205"]);
  });

  it("is the newest change in any case, and none of those before a change that is too large", () => {
    expect(labels(newestWithin([step(1, 1), step(2, 40)]))).toEqual(["Lần 2"]);
    expect(labels(newestWithin([step(1, 1), step(2, 40), step(3, 1)]))).toEqual(["Lần 3"]);
  });
});
