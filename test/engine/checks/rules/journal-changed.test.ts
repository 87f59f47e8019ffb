import { checkSurroundings } from "../../../../src/application/check-surroundings";
import { checkRegister } from "../../../../src/engine/checks/check-register";
import { exampleRegister } from "../../../../src/engine/checks/example-register";
import { journalChanged } from "../../../../src/engine/checks/rules/journal-changed";
import { JOURNAL_END, markedJournal } from "../../../../src/engine/journal/journal-chain";
import type { JournalEntry } from "../../../../src/engine/model/journal";

const line = (what: string): JournalEntry => ({ at: "2026-01-05T01:00:00Z", who: "Bình", what, before: "", after: "" });
const journal = markedJournal(["Đọc kế hoạch", "Giao báo cáo", "Chốt kỳ"].map(line));

const found = (lines: readonly JournalEntry[], end?: string) => {
  const register = exampleRegister({ journal: lines });
  const decisions = end === undefined ? {} : { [JOURNAL_END]: end };
  return checkRegister({ ...register, decisions }, checkSurroundings("2026-02-01"), [journalChanged]);
};

describe("a register whose Nhật ký", () => {
  test("is as it was written has nothing to say", () => {
    expect(found(journal, journal.at(-1)?.mark)).toEqual([]);
  });

  test("was changed in its first line says so once, although the lines after it hang on it", () => {
    const [first, ...rest] = journal;
    const changed = [...(first === undefined ? [] : [{ ...first, who: "Người khác" }]), ...rest];
    expect(found(changed)).toHaveLength(1);
  });

  test("lost its last line says so", () => {
    expect(found(journal.slice(0, 2), journal.at(-1)?.mark)).toHaveLength(1);
  });
});
