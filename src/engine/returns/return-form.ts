import { gathered } from "../gathered";
import type { Answer } from "../model/answer";
import { answerKey } from "../model/answer-key";
import type { ExpectedAnswer } from "../model/expected-answer";
import type { PlanHead, Task } from "../model/plan";
import type { Register } from "../model/register";
import type { Period } from "../periods/period";
import { lastAnswersBefore } from "./last-answers";

/** What one body is asked in one period; described as a workbook by `describeReturnForm`. */
export interface ReturnForm {
  readonly plan: PlanHead;
  readonly body: string;
  readonly period: Period;
  /** First day on which the return is late. */
  readonly reportDue: string | null;
  readonly rows: readonly ReturnFormRow[];
  readonly templateVersion: string;
}

export interface ReturnFormRow {
  readonly task: Task;
  /** What the body answered last, in whatever period before. */
  readonly previous: Answer | null;
}

/** Forms of a period, one a body, in the order of the directory; bodies outside it come last. Tasks the plan does not hold have no row. */
export function returnForms(register: Register, expected: readonly ExpectedAnswer[], period: Period): ReturnForm[] {
  const tasks = new Map(register.plan.tasks.map((task) => [task.id, task]));
  const last = lastAnswersBefore(register.answers, period.key);
  const asked = gathered(
    expected.filter((one) => one.period === period.key && tasks.has(one.task)),
    ({ body }) => body,
  );
  return inDirectoryOrder([...asked.keys()], register).map((body) => {
    const rows = asked.get(body) ?? [];
    return {
      plan: register.plan.plan,
      body,
      period,
      reportDue: rows[0]?.reportDue ?? null,
      rows: rows.flatMap(({ task: id }) => {
        const task = tasks.get(id);
        return task === undefined ? [] : [{ task, previous: last.get(answerKey({ task: id, body })) ?? null }];
      }),
      templateVersion: register.templateVersion,
    };
  });
}

function inDirectoryOrder(names: readonly string[], { bodies }: Register): string[] {
  const places = new Map(bodies.map(({ name }, at) => [name, at]));
  const placeOf = (name: string): number => places.get(name) ?? bodies.length;
  return [...names].sort((one, other) => placeOf(one) - placeOf(other));
}
