import type { Progress } from "../model/answer";
import type { Register } from "../model/register";
import type { Period } from "../periods/period";
import { learnedBodies, learnedWords } from "./decisions";
import { type BodyLookup, bodyLookup } from "./recognition/body-lookup";
import { type TaskIndex, taskIndex } from "./recognition/task-index";

/** What a return is read against. Made once a run. */
export interface ReturnFrame {
  readonly planNumber: string | null;
  readonly period: Period;
  /** The day of the consolidation: the day sent of a return that says none. */
  readonly asOf: string;
  readonly tasks: TaskIndex;
  readonly bodyOf: BodyLookup;
  /** Tasks each body is asked about in the period. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words for a progress that a person explained before. */
  readonly words: ReadonlyMap<string, Progress>;
}

export interface ConsolidationOccasion {
  readonly period: Period;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** `register.expected` must hold the answers expected in the period. */
export function returnFrame(register: Register, { period, asOf }: ConsolidationOccasion): ReturnFrame {
  const asked = new Map<string, Set<string>>();
  for (const { body, task, period: key } of register.expected) {
    if (key !== period.key) continue;
    const tasks = asked.get(body);
    if (tasks === undefined) asked.set(body, new Set([task]));
    else tasks.add(task);
  }
  return {
    planNumber: register.plan.plan.number,
    period,
    asOf,
    tasks: taskIndex(register.plan.tasks),
    bodyOf: bodyLookup(register.bodies, asked.keys(), learnedBodies(register.decisions)),
    asked,
    words: learnedWords(register.decisions),
  };
}
