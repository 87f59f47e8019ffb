import { gathered } from "../../gathered";
import type { Plan, PlanHead, Score, Target, Task } from "../../model/plan";
import type { Register } from "../../model/register";
import type { SubIndex } from "../../model/sub-index";
import { normalKey } from "../../text/fold";
import { sameValue } from "../plain-text";
import { firstByKey } from "./first-by-key";
import { PLAN_FIELDS } from "./plan-fields";
import { frameOf, TASK_COLUMNS } from "./task-columns";

/** What became of the tasks when a plan was read again into an existing workbook. */
export interface MergeCounts {
  readonly kept: number;
  readonly added: number;
  /** No longer in the sources; the rows stay, a person decides. */
  readonly gone: number;
}

/**
 * Reads a plan again into its workbook. Codes are kept (matched by words, then by number in the same appendix), every cell
 * that a person changed since the last reading stays as the person left it, rows a person added stay, nothing is deleted.
 */
export function mergeReading(
  existing: Register,
  reading: Plan,
): { readonly register: Register; readonly counts: MergeCounts } {
  const paired = withKeptIds(reading, existing.plan.tasks);
  const fresh = paired.plan;
  const tasks = fresh.tasks.map(taskMerger(existing, fresh));
  const known = new Set(fresh.tasks.map((task) => task.id));
  const left = existing.plan.tasks.filter((task) => !known.has(task.id));
  const plan: Plan = {
    ...fresh,
    plan: mergedHead(existing, fresh.plan),
    tasks: [...tasks, ...left],
    scores: mergedRows<Score>(existing.plan.scores, existing.remembered.scores, fresh.scores),
    targets: mergedRows<Target>(existing.plan.targets, existing.remembered.targets, fresh.targets),
  };
  const before = new Set(existing.remembered.tasks.map((task) => task.id));
  const gone = left.filter((task) => before.has(task.id)).length;
  return {
    register: { ...existing, plan, remembered: fresh },
    counts: { kept: paired.kept, added: fresh.tasks.length - paired.kept, gone },
  };
}

/** Gives each task read now the code it already has in the workbook; tasks met for the first time get the next free code. */
function withKeptIds(reading: Plan, before: readonly Task[]): { plan: Plan; kept: number } {
  const free = new Map(before.map((task) => [task.id, task]));
  const kept = new Map<Task, string>();
  for (const alike of ALIKE) {
    const byKey = gathered(free.values(), alike);
    for (const task of reading.tasks.filter((one) => !kept.has(one))) {
      const match = byKey.get(alike(task) ?? "")?.find(({ id }) => free.has(id));
      if (match === undefined) continue;
      kept.set(task, match.id);
      free.delete(match.id);
    }
  }
  const used = new Set([...before.map((task) => task.id)]);
  const renamed = new Map(reading.tasks.map((task) => [task.id, kept.get(task) ?? freeId(task.id, used)]));
  return {
    kept: kept.size,
    plan: {
      ...reading,
      tasks: reading.tasks.map((task) => ({ ...task, id: renamed.get(task.id) ?? task.id })),
      findings: reading.findings.map((finding) => ({
        ...finding,
        task: finding.task === null ? null : (renamed.get(finding.task) ?? finding.task),
      })),
    },
  };
}

/** What makes two tasks of an appendix the same: words and number, else words, else the number. Null: nothing to tell it by. */
const ALIKE: readonly ((task: Task) => string | null)[] = [
  ({ appendix, text, printedNumber }) =>
    printedNumber === null ? null : JSON.stringify([appendix, normalKey(text), printedNumber]),
  ({ appendix, text }) => JSON.stringify([appendix, normalKey(text)]),
  ({ appendix, printedNumber }) => (printedNumber === null ? null : JSON.stringify([appendix, printedNumber])),
];

/** "220-I-007", or the next number of that appendix that no task of the workbook carries. */
function freeId(wanted: string, used: Set<string>): string {
  const stem = wanted.slice(0, wanted.lastIndexOf("-") + 1);
  let position = Number(wanted.slice(stem.length)) || 1;
  while (used.has(`${stem}${String(position).padStart(3, "0")}`)) position += 1;
  const id = `${stem}${String(position).padStart(3, "0")}`;
  used.add(id);
  return id;
}

/** The task as read now, with the cells that a person changed since the last reading. */
function taskMerger(existing: Register, fresh: Plan): (task: Task) => Task {
  const nowById = firstByKey(existing.plan.tasks, ({ id }) => id);
  const thenById = firstByKey(existing.remembered.tasks, ({ id }) => id);
  const frameNow = frameOf(existing.plan, existing.subIndices, {});
  const frameThen = frameOf(existing.remembered, existing.subIndices, {});
  const frame = frameOf(fresh, existing.subIndices, {});
  return (task) => {
    const [now, then] = [nowById.get(task.id), thenById.get(task.id)];
    if (now === undefined || then === undefined) return task;
    return TASK_COLUMNS.reduce((merged, { show, apply }) => {
      const changed = !sameValue(show(now, frameNow), show(then, frameThen));
      return changed && apply !== undefined ? apply(merged, show(now, frameNow), frame) : merged;
    }, task);
  };
}

function mergedHead(existing: Register, fresh: PlanHead): PlanHead {
  return PLAN_FIELDS.reduce((head, field) => {
    const now = field.show(existing.plan.plan);
    return now === field.show(existing.remembered.plan) ? head : field.apply(head, now);
  }, fresh);
}

interface Keyed {
  readonly index: string;
  readonly subIndex: string;
  readonly unit: string | null;
  readonly year: number;
}
const keyOf = (one: Keyed): string => JSON.stringify([one.index, one.subIndex, one.unit, one.year]);

/** Rows as people left them, and those met for the first time. Without a change by people: as read now. */
function mergedRows<T extends Keyed>(now: readonly T[], then: readonly T[], fresh: readonly T[]): T[] {
  if (JSON.stringify(now) === JSON.stringify(then)) return [...fresh];
  const known = new Set([...now, ...then].map(keyOf));
  return [...now, ...fresh.filter((row) => !known.has(keyOf(row)))];
}

/** A workbook's first register: nothing judged, nothing handled, nothing added. */
export const firstRegister = (plan: Plan, bodies: Register["bodies"], subIndices: readonly SubIndex[]): Register => ({
  plan,
  remembered: plan,
  bodies,
  subIndices,
  judgements: {},
  scoreNotes: {},
  handling: {},
  closedPeriods: [],
  columnChoices: {},
  expected: [],
  answers: [],
  decisions: {},
  templateVersion: "1",
  journal: [],
});
