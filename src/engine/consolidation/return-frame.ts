import { gathered } from "../gathered";
import type { Progress } from "../model/answer";
import type { Task } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { Register } from "../model/register";
import type { Period } from "../periods/period";
import { learnedBodies, learnedWords } from "./decisions";
import { type BodyLookup, bodyLookup } from "./recognition/body-lookup";
import { type TaskIndex, taskIndex } from "./recognition/task-index";

/** What a frame is made of, as plain data: the same ground makes the same frame, in any thread. */
export interface FrameGround {
  readonly planNumber: string | null;
  readonly period: Period;
  /** The day of the consolidation: the day sent of a return that says none. */
  readonly asOf: string;
  readonly tasks: readonly Pick<Task, "id" | "printedNumber" | "text">[];
  readonly bodies: readonly PublicBody[];
  /** Tasks each body is asked about in the period. */
  readonly asked: readonly (readonly [body: string, tasks: readonly string[]])[];
  /** Names of bodies that a person explained before. */
  readonly names: readonly (readonly [key: string, body: string])[];
  /** Words for a progress that a person explained before. */
  readonly words: readonly (readonly [word: string, progress: Progress])[];
}

/** What a return is read against. Made once a run. */
export interface ReturnFrame extends Pick<FrameGround, "planNumber" | "period" | "asOf"> {
  readonly ground: FrameGround;
  readonly tasks: TaskIndex;
  readonly bodyOf: BodyLookup;
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: ReadonlyMap<string, Progress>;
}

export interface ConsolidationOccasion {
  readonly period: Period;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** `register.expected` must hold the answers expected in the period. */
export const returnFrame = (register: Register, occasion: ConsolidationOccasion): ReturnFrame =>
  frameOn(frameGround(register, occasion));

export function frameOn(ground: FrameGround): ReturnFrame {
  const { planNumber, period, asOf, tasks, bodies } = ground;
  const asked = new Map(ground.asked.map(([body, ids]) => [body, new Set(ids)]));
  return {
    ground,
    planNumber,
    period,
    asOf,
    tasks: taskIndex(tasks),
    bodyOf: bodyLookup(bodies, asked.keys(), new Map(ground.names)),
    asked,
    words: new Map(ground.words),
  };
}

function frameGround(register: Register, { period, asOf }: ConsolidationOccasion): FrameGround {
  const { plan, bodies, decisions } = register;
  const asked = gathered(
    register.expected.filter(({ period: key }) => key === period.key),
    ({ body }) => body,
  );
  return {
    planNumber: plan.plan.number,
    period,
    asOf,
    tasks: plan.tasks.map(({ id, printedNumber, text }) => ({ id, printedNumber, text })),
    bodies,
    asked: [...asked].map(([body, answers]) => [body, answers.map(({ task }) => task)]),
    names: [...learnedBodies(decisions)],
    words: [...learnedWords(decisions)],
  };
}
