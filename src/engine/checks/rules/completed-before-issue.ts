import { asOfficeDate } from "../../calendar/calendar-date";
import { COMPLETED } from "../answers/answer-columns";
import { answerRule } from "../rule";

export const completedBeforeIssue = answerRule({
  id: "completed-before-issue",
  severity: "warning",
  clarity: "time",
  title: "Hoàn thành trước khi có kế hoạch",
  source: "Phiếu báo cáo: cột Ngày hoàn thành",
  fix: "choose",
  find: ({ answer, at }, { issuedOn }) => {
    const { completedOn } = answer;
    if (completedOn === null || issuedOn === null || completedOn >= issuedOn) return [];
    const args = { day: asOfficeDate(completedOn), issued: asOfficeDate(issuedOn) };
    const meant = `${Number(completedOn.slice(0, 4)) + 1}${completedOn.slice(4)}`;
    const change = { on: "answer", at, set: { completedOn: meant } } as const;
    const proposals = meant >= issuedOn ? [{ to: asOfficeDate(meant), confidence: 0.4, change }] : [];
    return [{ column: COMPLETED, value: asOfficeDate(completedOn), args, proposals }];
  },
  message: ({ day, issued }) => ({
    vi: `Ngày hoàn thành ${day} trước ngày ban hành kế hoạch (${issued}). Kiểm tra lại năm.`,
    en: `The day of completion ${day} lies before the plan was issued (${issued}). Check the year.`,
  }),
  examples: {
    accepts: [{ answers: [{ progress: "done", percent: 100, completedOn: "2025-11-20" }] }],
    rejects: [{ answers: [{ progress: "done", percent: 100, completedOn: "2024-11-20" }] }],
  },
});
