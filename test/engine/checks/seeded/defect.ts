import type { FindingSubject } from "../../../../src/engine/model/finding-subject";
import type { OddCell } from "../../../../src/engine/model/odd-cell";
import type { Plan, Task } from "../../../../src/engine/model/plan";
import type { Register } from "../../../../src/engine/model/register";
import type { Random } from "./random";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A register while defects are being put into it. */
export interface Draft extends Omit<Writable<Register>, "plan" | "remembered" | "oddCells" | "bodies" | "judgements"> {
  plan: Plan;
  remembered: Plan;
  bodies: Register["bodies"][number][];
  oddCells: OddCell[];
  judgements: Record<string, { status: string; because: string }>;
}

/** What a check must say about a defect, and nothing else about it. */
export interface Expected {
  readonly id: string;
  readonly subject: FindingSubject;
  readonly column: string | null;
}

/** Parts of a row that one defect may spoil; two defects of one row spoil different parts. */
export type Part =
  | "lead"
  | "coordinating"
  | "text"
  | "time"
  | "number"
  | "sub-index"
  | "status"
  | "answer"
  | "score"
  | "target";

/** One way in which a plan or a return goes wrong. `spoil` gives null where it cannot happen in that row. */
export interface DefectKind {
  readonly name: string;
  readonly rule: string;
  readonly parts: readonly Part[];
  /** Parts of the row above that it speaks of, which stay as they are. */
  readonly above?: readonly Part[];
  readonly spoil: (draft: Draft, at: number, random: Random) => Omit<Expected, "id"> | null;
}

/** Changes a task as the plan printed it: what is remembered changes with it. */
export function printed(draft: Draft, at: number, change: (task: Task) => Task): void {
  const changed = (tasks: readonly Task[]): Task[] => tasks.map((task, row) => (row === at ? change(task) : task));
  draft.plan = { ...draft.plan, tasks: changed(draft.plan.tasks) };
  draft.remembered = { ...draft.remembered, tasks: changed(draft.remembered.tasks) };
}

/** Changes a task as a person typed it: what is remembered stays. */
export function typed(draft: Draft, at: number, change: (task: Task) => Task): void {
  draft.plan = { ...draft.plan, tasks: draft.plan.tasks.map((task, row) => (row === at ? change(task) : task)) };
}

export const taskAt = (draft: Draft, at: number): Task => {
  const task = draft.plan.tasks[at];
  if (task === undefined) throw new Error(`no task ${at}`);
  return task;
};

export const inTask = (at: number, column: string): Omit<Expected, "id"> => ({ subject: { kind: "task", at }, column });
