import type { Answer } from "../../../src/engine/model/answer";
import type { PlanHead } from "../../../src/engine/model/plan";
import type { Timing } from "../../../src/engine/model/timing";
import { BLANK_INPUT } from "../../../src/engine/returns/blank-input";
import { caseOf, type StatusCase, type StatusQuestion, taskFacts } from "../../../src/engine/status/status-case";
import { statusQuestion } from "../../../src/engine/status/status-question";
import { DEFAULT_STATUS_SETTINGS, type StatusSettings } from "../../../src/engine/status/status-settings";
import { aPlan } from "../../support/plan-builders";

/** 220/KH-UBND: issued 28/08/2025 for 2025–2026; quarterly before the 20th of months 3, 6, 9, yearly before 10/12. */
export const PLAN_220: PlanHead = { ...aPlan().plan, number: "220/KH-UBND", issuedOn: "2025-08-28" };

export function questionOn(
  asOf: string,
  period: string,
  head: PlanHead = PLAN_220,
  settings: Partial<StatusSettings> = {},
): StatusQuestion {
  const question = statusQuestion(head, { asOf, period }, { ...DEFAULT_STATUS_SETTINGS, ...settings });
  if (!question.ok) throw new Error(`Not a question: ${JSON.stringify(question.failure)}`);
  return question.value;
}

export const anAnswer = (change: Partial<Answer> = {}): Answer => ({
  period: "2025-Q3",
  task: "220-I-035",
  body: "Sở Xây dựng",
  ...BLANK_INPUT,
  progress: "in-progress",
  sentOn: "2025-09-18",
  source: null,
  ...change,
});

export const timed = (change: Partial<Timing>): Timing => ({
  execution: null,
  milestone: null,
  kind: "ongoing",
  start: null,
  due: null,
  recurrence: null,
  then: null,
  ...change,
});

/** "30/09/2025" → "2025-09-30"; null where it is no day. */
export function day(text: string): string | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return found === null ? null : `${found[3]}-${found[2]}-${found[1]}`;
}

/** The case of one task for one body, as `judgeTasks` makes it. */
export const statusCase = (timing: Timing, answers: readonly Answer[], question: StatusQuestion): StatusCase =>
  caseOf(taskFacts(timing, question), answers, question);
