import type { Answer } from "../../../../../src/engine/model/answer";
import { answerRow } from "../../../../../src/engine/model/odd-cell";
import { type DefectKind, type Draft, type Expected } from "../defect";
import type { Random } from "../random";

const inAnswer = (at: number, column: string): Omit<Expected, "id"> => ({ subject: { kind: "answer", at }, column });

const answerAt = (draft: Draft, at: number): Answer => {
  const answer = draft.answers[at];
  if (answer === undefined) throw new Error(`no answer ${at}`);
  return answer;
};
const change = (draft: Draft, at: number, set: Partial<Answer>): void => {
  draft.answers = draft.answers.map((answer, row) => (row === at ? { ...answer, ...set } : answer));
};

const answered = (
  name: string,
  rule: string,
  column: string,
  set: (answer: Answer, random: Random) => Partial<Answer>,
): DefectKind => ({
  name,
  rule,
  parts: ["answer"],
  spoil: (draft, at, random) => {
    const changed = set(answerAt(draft, at), random);
    // A higher percentage in the first of two answers would make the second one a step back.
    if (!isSecond(at) && (changed.percent ?? 0) > 60) return null;
    change(draft, at, changed);
    return inAnswer(at, column);
  },
});

const odd = (
  name: string,
  rule: string,
  column: string,
  set: Partial<Answer>,
  text: (random: Random) => string,
): DefectKind => ({
  name,
  rule,
  parts: ["answer"],
  spoil: (draft, at, random) => {
    change(draft, at, set);
    draft.oddCells.push({ table: "answers", row: answerRow(answerAt(draft, at)), column, text: text(random) });
    return inAnswer(at, column);
  },
});

const DONE = { progress: "done", percent: 100, evidence: "Báo cáo 12/BC", completedOn: "2025-11-20" } as const;

/** The second answer about a task; the first is of the period before. */
const isSecond = (at: number): boolean => at % 2 === 1;

/** Defects of returned answers. */
export const ANSWER_DEFECTS: readonly DefectKind[] = [
  odd("a progress in own words", "progress-not-in-list", "Tiến độ", { progress: null }, (random) =>
    random.of(["xong", "Đang làm", "chưa"]),
  ),
  odd("a progress nobody knows", "progress-not-in-list", "Tiến độ", { progress: null }, () => "theo quy trình"),
  odd("a percentage above 100", "percent-out-of-range", "Tỷ lệ (%)", { percent: null }, (random) =>
    String(101 + random.below(200)),
  ),
  odd(
    "a percentage with its sign",
    "percent-out-of-range",
    "Tỷ lệ (%)",
    { percent: null },
    (random) => `${random.below(90) + 5}%`,
  ),
  odd("a day that is none", "answer-day-unreadable", "Ngày hoàn thành", {}, () => "31/02/2026"),
  odd("a day as text", "answer-day-unreadable", "Ngày gửi", { sentOn: null }, () => "ngày 05/12/2025"),
  answered("a fraction for a percentage", "percent-fraction", "Tỷ lệ (%)", (_, random) => ({
    percent: (random.below(8) + 1) / 10,
  })),
  answered("done without a day", "done-without-day", "Ngày hoàn thành", () => ({ ...DONE, completedOn: null })),
  answered("completed after it was sent", "answer-day-in-future", "Ngày hoàn thành", () => ({
    ...DONE,
    completedOn: "2026-12-20",
  })),
  answered("sent in the future", "answer-day-in-future", "Ngày gửi", () => ({ sentOn: "2031-01-05" })),
  answered("completed before the plan", "completed-before-issue", "Ngày hoàn thành", () => ({
    ...DONE,
    completedOn: "2024-11-20",
  })),
  answered("done at less than 100", "percent-disagrees", "Tỷ lệ (%)", (_, random) => ({
    ...DONE,
    percent: 60 + random.below(30),
  })),
  answered("not started, and yet some percent", "percent-disagrees", "Tỷ lệ (%)", () => ({
    progress: "not-started",
    percent: 65,
  })),
  answered("under way at 100", "percent-disagrees", "Tỷ lệ (%)", () => ({ progress: "in-progress", percent: 100 })),
  answered("no result", "result-missing", "Kết quả thực hiện", () => ({ result: null })),
  answered("no evidence", "evidence-missing", "Minh chứng", () => ({ ...DONE, evidence: null })),
  answered("suspended without a reason", "suspended-without-reason", "Khó khăn và vướng mắc", () => ({
    progress: "suspended",
    percent: null,
    result: null,
    obstacles: null,
  })),
  answered("a code with a slip", "answer-task-unknown", "Mã nhiệm vụ", ({ task }) => ({
    task: task.replaceAll("-", "."),
  })),
  answered("a code nobody knows", "answer-task-unknown", "Mã nhiệm vụ", () => ({ task: "111-I-900" })),
  answered("a body that was not asked", "answer-body-unexpected", "Đơn vị", () => ({ body: "Sở Ngoại vụ" })),
  answered("a period in words", "answer-period-unreadable", "Kỳ", ({ period }) => ({
    period: period === "2025-Q4" ? "Năm 2025" : "Quý I/2026",
  })),
  {
    name: "the result of the period before",
    rule: "result-copied",
    parts: ["answer"],
    spoil: (draft, at) => {
      const before = draft.answers[at - 1];
      if (
        !isSecond(at) ||
        before?.result == null ||
        before.period !== "2025-Q4" ||
        before.task !== answerAt(draft, at).task
      )
        return null;
      change(draft, at, { result: before.result });
      return inAnswer(at, "Kết quả thực hiện");
    },
  },
  {
    name: "less than the period before",
    rule: "percent-decreased",
    parts: ["answer"],
    spoil: (draft, at) => {
      const before = draft.answers[at - 1];
      if (
        !isSecond(at) ||
        before?.percent !== 40 ||
        before.period !== "2025-Q4" ||
        before.body !== answerAt(draft, at).body
      )
        return null;
      if (before.task !== answerAt(draft, at).task) return null;
      change(draft, at, { percent: 20 });
      return inAnswer(at, "Tỷ lệ (%)");
    },
  },
  {
    name: "answered twice",
    rule: "answer-repeated",
    parts: ["answer"],
    spoil: (draft, at) => {
      draft.answers = [...draft.answers, { ...answerAt(draft, at) }];
      return inAnswer(draft.answers.length - 1, "Đơn vị");
    },
  },
];
