import { isSentBy } from "../engine/model/answer";
import type { Task } from "../engine/model/plan";
import type { Register } from "../engine/model/register";
import { isContinuing } from "../engine/model/timing";
import { isExemption } from "../engine/returns/basis";
import type { JudgedBody } from "../engine/status/judged-body";
import { type StatusQuestion } from "../engine/status/status-case";
import { expectAnswers } from "./expect-answers";

/**
 * The bodies each task is judged for: those of its rows of `Theo dõi` in the period and those that were done with it
 * before. Where `Theo dõi` has no row for a task, those its lead cell stands for, collectives expanded to their members.
 */
export function judgedBodies(
  register: Register,
  { period, asOf }: StatusQuestion,
): (taskId: string) => readonly JudgedBody[] {
  const expected = new Map<string, JudgedBody[]>();
  for (const { task, body, basis, reportDue, period: key } of register.expected)
    if (key === period.key && !isExemption(basis)) addTo(expected, task, { body, reportDue });
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

const addTo = <T>(lists: Map<string, T[]>, key: string, value: T): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

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
  const done = new Map<string, JudgedBody[]>();
  for (const answer of answers) {
    const { task, body, progress } = answer;
    if (progress === "done" && answer.period < period && ends.has(task) && isSentBy(answer, asOf))
      addTo(done, task, { body, reportDue: null });
  }
  return done;
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
  const leads = new Map<string, JudgedBody[]>();
  for (const { task, body } of expectAnswers(asked, period).expected) addTo(leads, task, { body, reportDue: null });
  return leads;
}

const alreadyStarted = (task: Task): Task => ({ ...task, timing: { ...task.timing, start: null } });
