import { bodyDirectory } from "../engine/bodies/body-directory";
import { expandCollective, isCollective } from "../engine/bodies/collectives";
import type { Gap } from "../engine/model/gap";
import type { Task } from "../engine/model/plan";
import type { Register } from "../engine/model/register";
import type { TaskStatus } from "../engine/model/status";
import { type Result, succeed } from "../engine/result";
import { gapsOf } from "../engine/scores/gaps";
import { judgeTasks } from "../engine/status/judge-tasks";
import { isSentBy } from "../engine/status/latest-answer";
import { type RollUps, rollUps } from "../engine/status/roll-ups";
import { continues, type StatusQuestion } from "../engine/status/status-case";
import { type StatusFailure, statusQuestion } from "../engine/status/status-question";
import { type StatusSettings, statusSettings } from "../engine/status/status-settings";
import { type JudgementFinding, judgementFindings } from "./judgement-findings";

/** What is asked: the state as of a day (`YYYY-MM-DD`) in a period ("2025-Q3"). Settings default to the register's own. */
export interface JudgementRequest {
  readonly asOf: string;
  readonly period: string;
  readonly settings?: Partial<StatusSettings>;
}

export interface RegisterJudgement {
  readonly question: StatusQuestion;
  /** In the order of `Nhiệm vụ`. */
  readonly tasks: readonly TaskStatus[];
  readonly gaps: readonly Gap[];
  readonly rollUps: RollUps;
  readonly findings: readonly JudgementFinding[];
}

/** Judges a register without changing it. Refused where the plan expects no reports for the period. */
export function judgeRegister(register: Register, request: JudgementRequest): Result<RegisterJudgement, StatusFailure> {
  const settings = { ...statusSettings(register.decisions), ...request.settings };
  const question = statusQuestion(register.plan.plan, request, settings);
  if (!question.ok) return question;
  const { plan, answers, subIndices, bodies } = register;
  const tasks = judgeTasks(
    { tasks: plan.tasks, answers, bodiesOf: judgedBodies(register, question.value) },
    question.value,
  );
  const gaps = gapsOf({ scores: plan.scores, targets: plan.targets, bodies, subIndices });
  const subIndexName = (key: string): string => subIndices.find((one) => one.key === key)?.name ?? key;
  return succeed({
    question: question.value,
    tasks,
    gaps,
    rollUps: rollUps(tasks, { tasks: plan.tasks, sections: plan.sections, subIndexName }),
    findings: judgementFindings(register, gaps),
  });
}

/**
 * The bodies each task is judged for: those of its rows of `Theo dõi` in the period and those that were done with it
 * before; where `Theo dõi` has no row for it, its lead bodies, collectives expanded to the members of the day.
 */
export function judgedBodies(
  register: Register,
  { period, asOf }: StatusQuestion,
): (taskId: string) => readonly string[] {
  const expected = new Map<string, string[]>();
  for (const one of register.expected)
    if (one.period === period.key) expected.set(one.task, [...(expected.get(one.task) ?? []), one.body]);
  const tasks = new Map(register.plan.tasks.map((task) => [task.id, task]));
  const done = doneBefore(register, { period: period.key, asOf });
  const expand = memberNames(register, asOf);
  return (taskId) => {
    const rows = expected.get(taskId);
    const task = tasks.get(taskId);
    if (rows !== undefined) return [...new Set([...rows, ...(done.get(taskId) ?? [])])];
    return task === undefined ? [] : leadBodiesOf(task, expand);
  };
}

/** Bodies that were done with a task before the period: nothing is expected of them any more, their state still counts. */
function doneBefore(
  { answers, plan }: Register,
  { period, asOf }: { readonly period: string; readonly asOf: string },
): ReadonlyMap<string, readonly string[]> {
  const ends = new Set(plan.tasks.filter(({ timing }) => !continues(timing)).map(({ id }) => id));
  const done = new Map<string, string[]>();
  for (const answer of answers) {
    const { task, body, progress } = answer;
    if (progress === "done" && answer.period < period && ends.has(task) && isSentBy(answer, asOf))
      done.set(task, [...(done.get(task) ?? []), body]);
  }
  return done;
}

const leadBodiesOf = (task: Task, expand: (name: string) => readonly string[]): string[] => [
  ...new Set(task.leadBodies.flatMap(expand)),
];

/** A collective as its members on a day; one without known members, and every other body, as itself. */
function memberNames({ bodies }: Register, on: string): (name: string) => readonly string[] {
  const directory = bodyDirectory(bodies);
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const members = isCollective(name) ? expandCollective(name, directory, on).members.map((body) => body.name) : [];
    const names = members.length === 0 ? [name] : members;
    known.set(name, names);
    return names;
  };
}
