import { asOfficeDate } from "../../calendar/calendar-date";
import { answerRow } from "../../model/odd-cell";
import { COMPLETED, SENT } from "../answers/answer-columns";
import { answerRule } from "../rule";
import { looseDay } from "../timing/loose-day";

const PART = { [COMPLETED]: "completedOn", [SENT]: "sentOn" } as const;

export const answerDayUnreadable = answerRule({
  id: "answer-day-unreadable",
  severity: "error",
  clarity: "time",
  title: "Ô ngày của báo cáo không phải là ngày",
  source: "Phiếu báo cáo: cột Ngày hoàn thành, Ngày gửi",
  fix: "auto",
  find: ({ answer, at }, context) => {
    const row = answerRow(answer);
    return ([COMPLETED, SENT] as const).flatMap((column) => {
      const typed = context.odd("answers", row, column);
      if (typed === null) return [];
      const proposals = looseDay(typed).map(({ day, confidence }) => ({
        to: asOfficeDate(day),
        confidence,
        change: { on: "answer", at, set: { [PART[column]]: day }, settles: { row, column } } as const,
      }));
      return [{ column, value: typed, args: { typed }, proposals }];
    });
  },
  message: ({ typed }) => ({
    vi: `“${typed}” không phải là ngày. Ghi dạng ngày/tháng/năm, ví dụ 15/12/2025.`,
    en: `“${typed}” is no day. Write day/month/year, say 15/12/2025.`,
  }),
  examples: {
    accepts: [{ answers: [{}] }],
    rejects: [
      {
        answers: [{}],
        odd: [
          {
            table: "answers",
            row: '["2025-Q4","999-I-001","Sở Tài chính"]',
            column: "Ngày hoàn thành",
            text: "31/02/2026",
          },
        ],
      },
    ],
  },
});
