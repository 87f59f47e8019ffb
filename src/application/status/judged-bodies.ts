import { gathered } from "../../engine/gathered";
import { isSentBy } from "../../engine/model/answer";
import type { Task } from "../../engine/model/plan";
import type { Register } from "../../engine/model/register";
import { isContinuing } from "../../engine/model/timing";
import { isExemption } from "../../engine/returns/basis";
import type { JudgedBody } from "../../engine/status/judged-body";
import { type StatusQuestion } from "../../engine/status/status-case";
import { expectAnswers } from "../returns/expect-answers";

/**
 * The bodies each task is judged for: those of its rows of `Theo dõi` in the period and those that were done with it
 * before. Where `Theo dõi` has no row for a task, those its lead cell stands for, collectives expanded to their members.
 */
export function judgedBodies(
  register: Register,
  { period, asOf }: StatusQuestion,
): (taskId: string) => readonly JudgedBody[] {
  const expected = byTask(
    register.expected
      .filter((row) => row.period === period.key && !isExemption(row.basis))
      .map(({ task, body, reportDue }) => ({ task, body, reportDue })),
  );
  const done = doneBefore(register, { period: period.key, asOf });
  const leads = leadBodies(
    register,
    register.plan.tasks.filter(({ id }) => !expected.has(id)),
    period,
  );
  return (taskId) => {
    const rows = expected.get(taskId);
    return rows === undefined ? (leads.get(taskId) ?? []) : once([...rows, ...(done.get(taskId) ?? [])]);
  };
}

interface AskedPair extends JudgedBody {
  readonly task: string;
}

const byTask = (pairs: readonly AskedPair[]): ReadonlyMap<string, readonly JudgedBody[]> =>
  gathered(pairs, ({ task }) => task);

const once = (bodies: readonly JudgedBody[]): JudgedBody[] => {
  const first = new Map<string, JudgedBody>();
  for (const one of bodies) if (!first.has(one.body)) first.set(one.body, one);
  return [...first.values()];
};

/** Bodies that were done with a task before the period: nothing is expected of them any more, their state still counts. */
function doneBefore(
  { answers, plan }: Register,
  { period, asOf }: { readonly period: string; readonly asOf: string },
): ReadonlyMap<string, readonly JudgedBody[]> {
  const ends = new Set(plan.tasks.filter(({ timing }) => !isContinuing(timing)).map(({ id }) => id));
  const done = answers.filter(
    (answer) => answer.progress === "done" && answer.period < period && ends.has(answer.task) && isSentBy(answer, asOf),
  );
  return byTask(done.map(({ task, body }) => ({ task, body, reportDue: null })));
}

/** Everybody who leads a task, also one that has not started or that is done: who would be asked if all were expected. */
function leadBodies(
  register: Register,
  tasks: readonly Task[],
  period: StatusQuestion["period"],
): ReadonlyMap<string, readonly JudgedBody[]> {
  const exemptions = register.expected.filter(({ basis }) => isExemption(basis));
  const plan = { ...register.plan, tasks: tasks.map(alreadyStarted) };
  const asked = { ...register, plan, expected: exemptions, answers: [] };
  const { expected } = expectAnswers(asked, period);
  return byTask(expected.map(({ task, body }) => ({ task, body, reportDue: null })));
}

const alreadyStarted = (task: Task): Task => ({ ...task, timing: { ...task.timing, start: null } });
