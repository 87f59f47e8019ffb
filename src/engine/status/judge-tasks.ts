import type { Answer } from "../model/answer";
import type { Task } from "../model/plan";
import type { BodyStatus, TaskStatus } from "../model/status";
import { judgeCase } from "./judge-case";
import { type StatusQuestion, statusCase } from "./status-case";
import { worstOf } from "./worst";

/** What is judged. `bodiesOf` gives the bodies a task is expected of; empty where it names none. */
export interface JudgedPlan {
  readonly tasks: readonly Pick<Task, "id" | "timing">[];
  readonly answers: readonly Answer[];
  readonly bodiesOf: (taskId: string) => readonly string[];
}

/**
 * answers by task and body ─ the case of each pair ─ its state ─ the worst of a task's bodies. A task without bodies is
 * judged once, by every answer about it.
 */
export function judgeTasks({ tasks, answers, bodiesOf }: JudgedPlan, question: StatusQuestion): TaskStatus[] {
  const given = answersByTask(answers);
  return tasks.map((task) => judgeTask(task, bodiesOf(task.id), given.get(task.id) ?? NO_ANSWERS, question));
}

type AnswersOfTask = ReadonlyMap<string, readonly Answer[]>;
const NO_ANSWERS: AnswersOfTask = new Map();

function judgeTask(
  { id, timing }: Pick<Task, "id" | "timing">,
  bodies: readonly string[],
  given: AnswersOfTask,
  question: StatusQuestion,
): TaskStatus {
  // Most bodies of a large collective have sent nothing: they share one judgement.
  const silent = judgeCase(statusCase(timing, [], question));
  const judged: BodyStatus[] =
    bodies.length === 0
      ? [{ body: null, ...judgeCase(statusCase(timing, [...given.values()].flat(), question)) }]
      : bodies.map((body) => {
          const answers = given.get(body);
          return { body, ...(answers === undefined ? silent : judgeCase(statusCase(timing, answers, question))) };
        });
  return { id, ...worstOf(judged), bodies: judged };
}

function answersByTask(answers: readonly Answer[]): Map<string, Map<string, Answer[]>> {
  const byTask = new Map<string, Map<string, Answer[]>>();
  for (const answer of answers) {
    const bodies = byTask.get(answer.task) ?? new Map<string, Answer[]>();
    byTask.set(answer.task, bodies);
    const list = bodies.get(answer.body);
    if (list === undefined) bodies.set(answer.body, [answer]);
    else list.push(answer);
  }
  return byTask;
}
