import type { Progress } from "../../model/answer";
import { answerRow } from "../../model/odd-cell";
import { fold } from "../../text/fold";
import { PROGRESS } from "../answers/answer-columns";
import { answerRule } from "../rule";

const LABELS: Readonly<Record<Progress, string>> = {
  "not-started": "Chưa thực hiện",
  "in-progress": "Đang thực hiện",
  done: "Đã hoàn thành",
  suspended: "Tạm dừng",
};
/** Words people write for the four of the list, without diacritics. */
const SPOKEN: readonly (readonly [RegExp, Progress])[] = [
  [/^(?:chua|chua lam|chua trien khai|chua bat dau|chua thuc hien)$/, "not-started"],
  [/^(?:dang|dang lam|dang trien khai|dang th|dang thuc hien|dang xu ly)$/, "in-progress"],
  [/^(?:xong|da xong|hoan thanh|da hoan thanh|ht|da thuc hien|hoan tat)$/, "done"],
  [/^(?:tam dung|dung|tam ngung|hoan lai|tam hoan)$/, "suspended"],
];

/** A word that the list `Tiến độ` does not have; pasting goes past the list of Excel. */
export const progressNotInList = answerRule({
  id: "progress-not-in-list",
  severity: "error",
  clarity: "responsibility",
  title: "Tiến độ ngoài danh sách",
  source: "Phiếu báo cáo: cột Tiến độ",
  fix: "auto",
  find: ({ answer, at }, context) => {
    const row = answerRow(answer);
    const typed = context.odd("answers", row, PROGRESS);
    if (typed === null) return [];
    const meant = SPOKEN.find(([words]) => words.test(fold(typed)))?.[1];
    const settles = { row, column: PROGRESS };
    return [
      {
        column: PROGRESS,
        value: typed,
        args: { typed },
        proposals:
          meant === undefined
            ? []
            : [
                {
                  to: LABELS[meant],
                  confidence: 0.85,
                  change: { on: "answer", at, set: { progress: meant }, settles },
                },
              ],
      },
    ];
  },
  message: ({ typed }) => ({
    vi: `Tiến độ “${typed}” không có trong danh sách. Chọn: Chưa thực hiện, Đang thực hiện, Đã hoàn thành hoặc Tạm dừng.`,
    en: `Progress “${typed}” is not in the list. Choose one of the four.`,
  }),
  examples: {
    accepts: [{ answers: [{ progress: "done", completedOn: "2025-11-01", evidence: "Báo cáo 12/BC-STC" }] }],
    rejects: [
      {
        answers: [{ progress: null }],
        odd: [{ table: "answers", row: '["2025-Q4","999-I-001","Sở Tài chính"]', column: "Tiến độ", text: "xong" }],
      },
    ],
  },
});
