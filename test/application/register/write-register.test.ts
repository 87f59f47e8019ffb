import { registerWorkbook } from "../../../src/application/register/write-register";
import { chainMark } from "../../../src/engine/journal/journal-chain";
import type { JournalEntry } from "../../../src/engine/model/journal";
import { exampleRegister } from "../../support/example-register";

const NOW = { at: "2025-12-01T08:00:00Z", who: "Nguyễn Văn A" };
const line = (at: string, after: string): JournalEntry => ({
  at,
  who: "Nguyễn Văn A",
  what: "Đọc lại kế hoạch",
  before: "",
  after,
});
const OWN = line(NOW.at, "21 nhiệm vụ");
const EARLIER = line("2025-11-01T08:00:00Z", "20 nhiệm vụ");
const MARKED = { ...EARLIER, mark: chainMark("", EARLIER) };

/** Every word of the workbook with this journal. */
const written = (journal: JournalEntry[]): string =>
  JSON.stringify(registerWorkbook({ ...exampleRegister({}), journal }, NOW));

const BROKEN = "Nhật ký không còn liền mạch";

describe("the journal of a register that is written", () => {
  test.each<[string, JournalEntry[]]>([
    ["its first line", [OWN]],
    ["a line after marked ones", [MARKED, OWN]],
    ["a line after those of an older version, which have no marks", [EARLIER, OWN]],
  ])("is not called changed for the line of this very change: %s", (_, journal) => {
    expect(written(journal)).not.toContain(BROKEN);
  });

  test("is called changed where an earlier line was, also beside the line of this change", () => {
    expect(written([{ ...MARKED, after: "30 nhiệm vụ" }, OWN])).toContain(BROKEN);
    expect(written([MARKED, line("2025-11-15T08:00:00Z", "25 nhiệm vụ"), OWN])).toContain(BROKEN);
  });
});
