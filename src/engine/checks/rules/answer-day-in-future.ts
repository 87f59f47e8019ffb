import { asOfficeDate } from "../../calendar/calendar-date";
import { COMPLETED, SENT } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** A day of completion after the day sent, or either after today. */
export const answerDayInFuture = answerRule({
  id: "answer-day-in-future",
  severity: "error",
  clarity: "time",
  title: "Ngày trong báo cáo ở tương lai",
  source: "Phiếu báo cáo: cột Ngày hoàn thành, Ngày gửi",
  fix: "manual",
  find: ({ answer }, { asOf }) => {
    const { completedOn, sentOn } = answer;
    const fact = (column: string, day: string, limit: string) => ({
      column,
      value: asOfficeDate(day),
      about: column,
      args: { day: asOfficeDate(day), limit: asOfficeDate(limit) },
    });
    if (sentOn !== null && sentOn > asOf) return [fact(SENT, sentOn, asOf)];
    const limit = sentOn ?? asOf;
    return completedOn !== null && completedOn > limit ? [fact(COMPLETED, completedOn, limit)] : [];
  },
  message: ({ day, limit }) => ({
    vi: `Ngày ${day} sau ngày ${limit}, chưa thể xảy ra khi báo cáo. Kiểm tra lại.`,
    en: `The day ${day} lies after ${limit} and cannot have come when it was reported. Check it.`,
  }),
  examples: {
    accepts: [{ answers: [{ progress: "done", percent: 100, completedOn: "2025-11-20", sentOn: "2025-12-05" }] }],
    rejects: [
      { answers: [{ completedOn: "2026-03-01", sentOn: "2025-12-05" }] },
      { answers: [{ sentOn: "2042-12-05" }] },
    ],
  },
});
