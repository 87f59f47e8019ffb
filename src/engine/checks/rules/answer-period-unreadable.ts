import { periodOf, quarterOf } from "../../periods/period";
import { fold } from "../../text/fold";
import { PERIOD } from "../answers/answer-columns";
import { answerRule } from "../rule";

const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

/** "Quý III/2025", "Q4 2025", "Năm 2025" → "2025-Q3", "2025-Q4"; the year's report is that of the fourth quarter. */
function meantPeriod(typed: string): string | null {
  const [, quarter = "", year = ""] = /(?:quy|q) ?(i{1,3}|iv|[1-4])\b.{0,200}?(20\d{2})/.exec(fold(typed)) ?? [];
  const number = QUARTERS[quarter];
  if (number !== undefined) return quarterOf(Number(year), number).key;
  const [, whole = ""] = /^(?:ca )?nam (20\d{2})$/.exec(fold(typed)) ?? [];
  return whole === "" ? null : quarterOf(Number(whole), 4).key;
}

/** Periods are written "2025-Q3": anything else is summed up nowhere. */
export const answerPeriodUnreadable = answerRule({
  id: "answer-period-unreadable",
  severity: "error",
  clarity: "time",
  title: "Kỳ báo cáo không đúng dạng",
  source: "Sổ theo dõi: cột Kỳ",
  fix: "auto",
  find: ({ answer, at }) => {
    if (periodOf(answer.period)?.key === answer.period) return [];
    const to = meantPeriod(answer.period) ?? periodOf(answer.period)?.key ?? null;
    const change = { on: "answer", at, set: { period: to ?? "" } } as const;
    return [
      {
        column: PERIOD,
        value: answer.period,
        args: { period: answer.period },
        proposals: to === null ? [] : [{ to, confidence: 0.9, change }],
      },
    ];
  },
  message: ({ period }) => ({
    vi: `Kỳ “${period}” không đúng dạng. Ghi như 2025-Q3.`,
    en: `Period “${period}” is not of the form 2025-Q3.`,
  }),
  examples: {
    accepts: [{ answers: [{ period: "2025-Q4" }] }],
    rejects: [{ answers: [{ period: "Quý III/2025" }] }],
  },
});
