import type { CalendarDate } from "../calendar/calendar-date";
import { gathered } from "../gathered";
import type { Answer } from "../model/answer";
import type { Task } from "../model/plan";
import type { BodyStatus, Judgement, TaskStatus } from "../model/status";
import { judgeCase } from "./judge-case";
import type { JudgedBody } from "./judged-body";
import { caseOf, type StatusQuestion, type TaskFacts, taskFacts } from "./status-case";
import { worstOf } from "./worst";

/** What is judged. `bodiesOf` gives the bodies a task is expected of; empty where it names none. */
export interface JudgedPlan {
  readonly tasks: readonly Pick<Task, "id" | "timing">[];
  readonly answers: readonly Answer[];
  readonly bodiesOf: (taskId: string) => readonly JudgedBody[];
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
  bodies: readonly JudgedBody[],
  given: AnswersOfTask,
  question: StatusQuestion,
): TaskStatus {
  const facts = taskFacts(timing, question);
  const silent = silentJudge(facts, question);
  const judged: BodyStatus[] =
    bodies.length === 0
      ? [bodyStatus(null, judgeCase(caseOf(facts, [...given.values()].flat(), question)))]
      : bodies.map(({ body, reportDue }) => {
          const answers = given.get(body);
          if (answers === undefined) return bodyStatus(body, silent(reportDue));
          return bodyStatus(body, judgeCase(caseOf(facts, answers, withReportDue(question, reportDue))));
        });
  return { id, ...worstOf(judged), bodies: judged };
}

const bodyStatus = (body: string | null, { status, because }: Judgement): BodyStatus => ({ body, status, because });

/** Most bodies of a large collective have sent nothing: those with the same reporting day share one judgement. */
function silentJudge(facts: TaskFacts, question: StatusQuestion): (reportDue: CalendarDate | null) => Judgement {
  const known = new Map<CalendarDate | null, Judgement>();
  return (reportDue) => {
    const before = known.get(reportDue);
    if (before !== undefined) return before;
    const judgement = judgeCase(caseOf(facts, [], withReportDue(question, reportDue)));
    known.set(reportDue, judgement);
    return judgement;
  };
}

const withReportDue = (question: StatusQuestion, reportDue: CalendarDate | null): StatusQuestion =>
  reportDue === null || reportDue === question.reportDue ? question : { ...question, reportDue };

const answersByTask = (answers: readonly Answer[]): ReadonlyMap<string, AnswersOfTask> =>
  new Map([...gathered(answers, ({ task }) => task)].map(([task, all]) => [task, gathered(all, ({ body }) => body)]));
