import { asOfficeDate } from "../../calendar/calendar-date";
import { COMPLETED, SENT } from "../answers/answer-columns";
import { answerRule, type Fact } from "../rule";

const PART = { [COMPLETED]: "completedOn", [SENT]: "sentOn" } as const;

/** The finding, with the same day of an earlier year where that can have come. */
function factOf(column: typeof COMPLETED | typeof SENT, day: string, limit: string, at: number): Fact {
  const meant = `${limit.slice(0, 4)}${day.slice(4)}`;
  const to = meant <= limit ? meant : limit;
  return {
    column,
    value: asOfficeDate(day),
    about: column,
    args: { day: asOfficeDate(day), limit: asOfficeDate(limit) },
    proposals: [{ to: asOfficeDate(to), confidence: 0.4, change: { on: "answer", at, set: { [PART[column]]: to } } }],
  };
}

/** A day of completion after the day sent, or either after today. */
export const answerDayInFuture = answerRule({
  id: "answer-day-in-future",
  severity: "error",
  clarity: "time",
  title: "Ngày trong báo cáo ở tương lai",
  source: "Phiếu báo cáo: cột Ngày hoàn thành, Ngày gửi",
  fix: "choose",
  find: ({ answer, at }, { asOf }) => {
    const { completedOn, sentOn } = answer;
    if (sentOn !== null && sentOn > asOf) return [factOf(SENT, sentOn, asOf, at)];
    const limit = sentOn ?? asOf;
    return completedOn !== null && completedOn > limit ? [factOf(COMPLETED, completedOn, limit, at)] : [];
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
