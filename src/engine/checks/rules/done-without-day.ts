import { asOfficeDate } from "../../calendar/calendar-date";
import { answerRow } from "../../model/odd-cell";
import { COMPLETED, PROGRESS } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** Done, but when? Late or in time is judged by the day sent until a day is given. */
export const doneWithoutDay = answerRule({
  id: "done-without-day",
  severity: "warning",
  clarity: "time",
  title: "Đã hoàn thành nhưng thiếu ngày hoàn thành",
  source: "Phiếu báo cáo: cột Ngày hoàn thành",
  fix: "choose",
  find: ({ answer, at }, context) => {
    const row = answerRow(answer);
    const isTold = answer.completedOn !== null || context.odd("answers", row, COMPLETED) !== null;
    if (answer.progress !== "done" || isTold || context.odd("answers", row, PROGRESS) !== null) return [];
    const { sentOn } = answer;
    return [
      {
        column: COMPLETED,
        value: null,
        args: {},
        proposals:
          sentOn === null
            ? []
            : [
                {
                  to: asOfficeDate(sentOn),
                  confidence: 0.5,
                  change: { on: "answer", at, set: { completedOn: sentOn } },
                },
              ],
      },
    ];
  },
  message: () => ({
    vi: "Báo cáo đã hoàn thành nhưng không ghi ngày hoàn thành. Hỏi đơn vị, hoặc tạm lấy ngày gửi.",
    en: "Reported done without a day of completion. Ask the body, or take the day sent.",
  }),
  examples: {
    accepts: [{ answers: [{ progress: "done", percent: 100, completedOn: "2025-11-20" }] }],
    rejects: [{ answers: [{ progress: "done", percent: 100, completedOn: null }] }],
  },
});
