import type { Answer } from "../model/answer";
import type { Plan, PlanHead, Score, Target, Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { Register } from "../model/register";
import type { Timing } from "../model/timing";

/** What a fix puts into a task; of the timing only the named parts change. */
export type TaskParts = Partial<Omit<Task, "id" | "timing">> & { readonly timing?: Partial<Timing> };

/**
 * A fix as data: which row of the register gets which values. `settles` names typed cells that the register could not hold and
 * that the fix puts right. Rows are told by their position, from 0.
 */
export type Change = (
  | { readonly on: "task"; readonly at: number; readonly set: TaskParts }
  | { readonly on: "answer"; readonly at: number; readonly set: Partial<Answer> }
  | { readonly on: "score"; readonly at: number; readonly set: Partial<Score> }
  | { readonly on: "target"; readonly at: number; readonly set: Partial<Target> }
  | { readonly on: "body"; readonly at: number; readonly set: Partial<PublicBody> }
  | { readonly on: "head"; readonly set: Partial<PlanHead> }
  | { readonly on: "judgement"; readonly task: string }
  | { readonly on: "removal"; readonly of: "task" | "answer" | "score" | "body"; readonly at: number }
) & { readonly settles?: { readonly row: string; readonly column: string } };

const changedAt = <T>(rows: readonly T[], at: number, change: (row: T) => T): T[] =>
  rows.map((row, position) => (position === at ? change(row) : row));

const withParts = (task: Task, { timing, ...parts }: TaskParts): Task => ({
  ...task,
  ...parts,
  timing: { ...task.timing, ...timing },
});

const inPlan = (register: Register, plan: Partial<Plan>): Register => ({
  ...register,
  plan: { ...register.plan, ...plan },
});

function withoutJudgement(register: Register, task: string): Register {
  const left = Object.entries(register.judgements).filter(([id]) => id !== task);
  return { ...register, judgements: Object.fromEntries(left) };
}

const without = <T>(rows: readonly T[], at: number): T[] => rows.filter((_, position) => position !== at);

function withoutRow(register: Register, of: "task" | "answer" | "score" | "body", at: number): Register {
  const { plan } = register;
  if (of === "task") return inPlan(register, { tasks: without(plan.tasks, at) });
  if (of === "score") return inPlan(register, { scores: without(plan.scores, at) });
  if (of === "answer") return { ...register, answers: without(register.answers, at) };
  return { ...register, bodies: without(register.bodies, at) };
}

function changed(register: Register, change: Change): Register {
  const { plan } = register;
  switch (change.on) {
    case "task":
      return inPlan(register, { tasks: changedAt(plan.tasks, change.at, (task) => withParts(task, change.set)) });
    case "answer":
      return { ...register, answers: changedAt(register.answers, change.at, (row) => ({ ...row, ...change.set })) };
    case "score":
      return inPlan(register, { scores: changedAt(plan.scores, change.at, (row) => ({ ...row, ...change.set })) });
    case "target":
      return inPlan(register, { targets: changedAt(plan.targets, change.at, (row) => ({ ...row, ...change.set })) });
    case "body":
      return { ...register, bodies: changedAt(register.bodies, change.at, (row) => ({ ...row, ...change.set })) };
    case "head":
      return inPlan(register, { plan: { ...plan.plan, ...change.set } });
    case "judgement":
      return withoutJudgement(register, change.task);
    case "removal":
      return withoutRow(register, change.of, change.at);
  }
}

/** The register with one fix applied; the same fix twice is the fix once. */
export function applyChange(register: Register, change: Change): Register {
  const fixed = changed(register, change);
  const { settles } = change;
  if (settles === undefined || fixed.oddCells === undefined) return fixed;
  const { oddCells, ...rest } = fixed;
  const left = oddCells.filter((cell) => cell.row !== settles.row || cell.column !== settles.column);
  return left.length === 0 ? rest : { ...rest, oddCells: left };
}
