import fc from "fast-check";
import { chainMark, journalBreaks, markedJournal } from "../../../src/engine/journal/journal-chain";
import type { JournalEntry } from "../../../src/engine/model/journal";

const line = (day: number, what: string): JournalEntry => ({
  at: `2026-01-0${day}T01:00:00Z`,
  who: "Nguyễn Thị Bình",
  what,
  before: "",
  after: `${day} nhiệm vụ`,
});
const LINES = [line(1, "Đọc kế hoạch"), line(2, "Giao báo cáo"), line(3, "Tổng hợp quý"), line(4, "Chốt kỳ")];
const kept = markedJournal(LINES);
const last = kept.at(-1)?.mark ?? null;
const linesOf = (journal: readonly JournalEntry[], end: string | null = last): number[] =>
  journalBreaks(journal, end).map((found) => found.line);
const changed = (at: number, parts: Partial<JournalEntry>): JournalEntry[] =>
  kept.map((entry, index) => (index === at ? { ...entry, ...parts } : entry));

describe("the marks of the journal", () => {
  test("follow from one another: nothing is said of a journal that only grew", () => {
    expect(linesOf(kept)).toEqual([]);
    const grown = markedJournal([...kept, line(5, "Sửa ô")]);
    expect(linesOf(grown)).toEqual([]);
    expect(grown.slice(0, 4)).toEqual(kept);
  });

  test.each<[string, JournalEntry[], number[]]>([
    ["a word changed", changed(1, { what: "Giao báo cáo quý" }), [2]],
    ["a person's name changed", changed(0, { who: "Người khác" }), [1]],
    ["a line taken out", kept.filter((_, at) => at !== 1), [2]],
    ["two lines exchanged", [0, 2, 1, 3].flatMap((at) => kept[at] ?? []), [2, 3, 4]],
    ["a line put in by hand", [...kept.slice(0, 2), line(2, "Thêm"), ...kept.slice(2)], [3, 4]],
    ["the end cut off", kept.slice(0, 3), [4]],
    ["everything taken out", [], [1]],
  ])("tell of %s", (_, journal, lines) => {
    expect(linesOf(journal)).toEqual(lines);
  });

  test("stay broken where they were broken: writing again does not hide it", () => {
    const broken = changed(1, { what: "Giao báo cáo quý" });
    expect(linesOf(markedJournal([...broken, line(5, "Sửa ô")]), null)).toEqual([2]);
  });

  test("say nothing of a journal from before there were marks", () => {
    expect(linesOf(LINES, null)).toEqual([]);
  });

  test("are the same however letters are composed, and differ between cells that only join alike", () => {
    const nfd = { ...line(1, "Đọc kế hoạch".normalize("NFD")) };
    expect(chainMark("", nfd)).toBe(chainMark("", line(1, "Đọc kế hoạch")));
    expect(chainMark("", { ...line(1, "ab"), before: "c" })).not.toBe(chainMark("", { ...line(1, "a"), before: "bc" }));
  });

  test("tell of any single letter changed in any cell", () => {
    const cell = fc.constantFrom("at", "who", "what", "after" as const);
    fc.assert(
      fc.property(fc.nat(3), cell, fc.nat(200), fc.integer({ min: 0x20, max: 0x1ef9 }), (at, key, place, code) => {
        const text = kept[at]?.[key as "what"] ?? "";
        const index = place % text.length;
        const other = text.slice(0, index) + String.fromCharCode(code) + text.slice(index + 1);
        fc.pre(other.normalize("NFC") !== text.normalize("NFC"));
        expect(linesOf(changed(at, { [key]: other }))).toContain(at + 1);
      }),
    );
  });
});
