import type { CalendarDate } from "../calendar/calendar-date";
import type { Answer } from "../model/answer";
import { isContinuing, type Timing, type TimingKind } from "../model/timing";
import type { Period } from "../periods/period";
import { dataSpan } from "./data-window";
import { latestAnswer } from "./latest-answer";
import { lastOccurrence } from "./occurrences";
import type { StatusSettings } from "./status-settings";

/** What is asked: the state on a day, in a period whose report is late from `reportDue` on. */
export interface StatusQuestion {
  readonly asOf: CalendarDate;
  readonly period: Period;
  readonly reportDue: CalendarDate;
  readonly settings: StatusSettings;
}

/** Everything a status rule may look at: one task, one body, one day, one period. */
export interface StatusCase {
  readonly kind: TimingKind;
  /** Work that goes on or comes back: only answers of the period count, and "done" means done for the period. */
  readonly continues: boolean;
  readonly start: CalendarDate | null;
  /** Of a recurring task the last occurrence inside the period; else the task's own. */
  readonly due: CalendarDate | null;
  /** The newest answer that counts, of the period or before. */
  readonly latest: Answer | null;
  /** The newest answer of the period itself. */
  readonly inPeriod: Answer | null;
  readonly question: StatusQuestion;
}

export const dueIn = (timing: Timing, { period, settings }: StatusQuestion): CalendarDate | null =>
  timing.kind === "recurring" ? lastOccurrence(timing, dataSpan(period, settings.dataWindow)) : timing.due;

/** What a task's timing means for a question, whoever the body: worked out once a task. */
export type TaskFacts = Pick<StatusCase, "kind" | "continues" | "start" | "due">;

export const taskFacts = (timing: Timing, question: StatusQuestion): TaskFacts => ({
  kind: timing.kind,
  continues: isContinuing(timing),
  start: timing.start,
  due: dueIn(timing, question),
});

/** `answers` are those of one task and body, in any order and of any period. */
export function caseOf(
  { kind, continues, start, due }: TaskFacts,
  answers: readonly Answer[],
  question: StatusQuestion,
): StatusCase {
  const { asOf, period } = question;
  const inPeriod = latestAnswer(answers, { period: period.key, asOf, earlier: "is-over" });
  const latest = continues ? inPeriod : latestAnswer(answers, { period: period.key, asOf, earlier: "counts" });
  // Written out: this is done for every task and body, and copying objects costs more than judging them.
  return { kind, continues, start, due, latest, inPeriod, question };
}
