import type { Answer } from "../src/engine/model/answer";
import type { Task } from "../src/engine/model/plan";
import { TIMING_KINDS } from "../src/engine/model/timing";
import { EMPTY_PLAN, newTask } from "../src/engine/sheets/register/new-task";
import { judgeTasks } from "../src/engine/status/judge-tasks";
import { statusQuestion } from "../src/engine/status/status-question";
import { DEFAULT_STATUS_SETTINGS } from "../src/engine/status/status-settings";
import { medianOf } from "./timing";

const TASKS = 1_000;
const BODIES = 100;

const tasks: Task[] = Array.from({ length: TASKS }, (_, at) => ({
  ...newTask(`999-I-${at}`, at),
  timing: {
    ...newTask("", 0).timing,
    kind: TIMING_KINDS[at % TIMING_KINDS.length] ?? "ongoing",
    start: at % 3 === 0 ? "2025-10-01" : null,
    due: at % 2 === 0 ? "2025-12-31" : null,
  },
}));
const bodies = Array.from({ length: BODIES }, (_, at) => ({ body: `UBND phường số ${at}`, reportDue: null }));

/** Every pair has answered once, in the period or before. */
const answers: Answer[] = tasks.flatMap(({ id }, task) =>
  bodies.map(({ body }, at) => ({
    period: (task + at) % 3 === 0 ? "2025-Q3" : "2025-Q4",
    task: id,
    body,
    progress: (["not-started", "in-progress", "done", "suspended"] as const)[(task * 7 + at) % 4] ?? null,
    percent: null,
    result: at % 2 === 0 ? "Đã rà soát 12 thủ tục." : null,
    completedOn: null,
    evidence: null,
    obstacles: null,
    proposals: null,
    reporter: null,
    sentOn: "2025-12-05",
    source: null,
  })),
);

/** 100,000 task × body pairs, each with an answer, judged as of one day (budget 500 ms). */
export async function statusBench(): Promise<string[]> {
  const question = statusQuestion(EMPTY_PLAN.plan, { asOf: "2025-12-10", period: "2025-Q4" }, DEFAULT_STATUS_SETTINGS);
  if (!question.ok) return ["status: the question was refused"];
  const judged = await medianOf(5, () => judgeTasks({ tasks, answers, bodiesOf: () => bodies }, question.value));
  const silent = await medianOf(5, () => judgeTasks({ tasks, answers: [], bodiesOf: () => bodies }, question.value));
  return [
    `status of ${TASKS * BODIES} task × body pairs (budget 500 ms)`,
    `each with an answer: first ${judged.first.toFixed(0)} ms · median ${judged.median.toFixed(0)} ms`,
    `without answers:     first ${silent.first.toFixed(0)} ms · median ${silent.median.toFixed(0)} ms`,
  ];
}
