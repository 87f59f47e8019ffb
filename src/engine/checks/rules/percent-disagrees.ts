import { PERCENT } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** Done at 60 %, not started at 40 %, in progress at 100 %: one of the two cells is wrong. */
export const percentDisagrees = answerRule({
  id: "percent-disagrees",
  severity: "warning",
  clarity: "responsibility",
  title: "Tỷ lệ và tiến độ không khớp",
  source: "Phiếu báo cáo: cột Tiến độ, Tỷ lệ (%)",
  fix: "choose",
  yieldsTo: ["percent-fraction"],
  find: ({ answer, at }) => {
    const { progress, percent } = answer;
    if (percent === null || progress === null) return [];
    const meant = progress === "done" ? 100 : progress === "not-started" ? 0 : null;
    const isWrong = meant === null ? progress === "in-progress" && percent === 100 : percent !== meant;
    if (!isWrong) return [];
    const change =
      meant === null
        ? ({ on: "answer", at, set: { progress: "done" } } as const)
        : ({ on: "answer", at, set: { percent: meant } } as const);
    const to = meant === null ? "Đã hoàn thành" : String(meant);
    return [
      { column: PERCENT, value: String(percent), args: { percent, to }, proposals: [{ to, confidence: 0.5, change }] },
    ];
  },
  message: ({ percent, to }) => ({
    vi: `Tỷ lệ ${percent} % không khớp với tiến độ. Nếu tiến độ đúng thì ghi: ${to}.`,
    en: `${percent} % does not fit the progress. It may be: ${to}.`,
  }),
  examples: {
    accepts: [{ answers: [{ progress: "in-progress", percent: 60 }] }],
    rejects: [
      { answers: [{ progress: "done", percent: 60, completedOn: "2025-11-20" }] },
      { answers: [{ progress: "not-started", percent: 40, result: null }] },
      { answers: [{ progress: "in-progress", percent: 100 }] },
    ],
  },
});
