import { chainMark, JOURNAL_END, journalBreaks } from "../../journal/journal-chain";
import { planRule } from "../rule";

const FIRST = {
  at: "2026-01-05T01:00:00Z",
  who: "Nguyễn Văn A",
  what: "Đọc kế hoạch",
  before: "",
  after: "20 nhiệm vụ",
};
const mark = chainMark("", FIRST);

/** A line of `Nhật ký` that does not follow from the one before: somebody changed, moved or took out a line. */
export const journalChanged = planRule({
  id: "journal-changed",
  severity: "warning",
  clarity: "responsibility",
  title: "Nhật ký bị sửa",
  source: "Thiết kế, phần 3.3: Nhật ký chỉ thêm",
  fix: "manual",
  find: (_, { register }) =>
    journalBreaks(register.journal, register.decisions[JOURNAL_END] ?? null)
      .slice(0, 1)
      .map(({ line, entry }) => ({
        subject: { kind: "plan" } as const,
        column: null,
        value: entry === null ? null : `${entry.at} ${entry.what}`,
        args: { line },
      })),
  message: ({ line }) => ({
    vi: `Nhật ký không còn liền mạch ở dòng ${line}: dòng này hoặc dòng trước đã bị sửa, chuyển chỗ hay xóa. Đối chiếu với bản lưu trước.`,
    en: `The journal is broken at line ${line}: this line or one before was changed, moved or deleted. Compare with an earlier copy.`,
  }),
  examples: {
    accepts: [{ journal: [{ ...FIRST, mark }] }, { journal: [FIRST] }],
    rejects: [{ journal: [{ ...FIRST, after: "30 nhiệm vụ", mark }] }],
  },
});
