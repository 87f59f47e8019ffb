import type { CalendarDate } from "../calendar/calendar-date";
import { type Answer, isSentBy, type Progress } from "../model/answer";

/** Of answers sent on the same day the more careful one counts. */
const CAREFUL: readonly (Progress | null)[] = ["done", null, "in-progress", "suspended", "not-started"];
const carefulness = ({ progress }: Answer): number => CAREFUL.indexOf(progress);

/** Which answers count: of the period or before it, or of the period alone; sent by the day. */
export interface AnswerScope {
  readonly period: string;
  readonly asOf: CalendarDate;
  readonly earlier: "counts" | "is-over";
}

const counts = (answer: Answer, { period, asOf, earlier }: AnswerScope): boolean =>
  isSentBy(answer, asOf) && (earlier === "counts" ? answer.period <= period : answer.period === period);

/**
 * The newest of the answers of one body about one task that count, whatever order they come in: by the day sent, then one
 * of the period asked for before one of an earlier period, then the more careful. Completion and result are taken over all
 * answers that are equal in this: the later completion day, any result text. Null where there is none.
 */
export function latestAnswer(answers: readonly Answer[], scope: AnswerScope): Answer | null {
  let best: Answer | null = null;
  for (const answer of answers) {
    if (!counts(answer, scope)) continue;
    const order = best === null ? 1 : compare(answer, best, scope.period);
    if (order > 0) best = answer;
    else if (order === 0 && best !== null) best = merged(best, answer);
  }
  return best;
}

function compare(one: Answer, other: Answer, period: string): number {
  const [mine, theirs] = [one.sentOn ?? "", other.sentOn ?? ""];
  if (mine !== theirs) return mine > theirs ? 1 : -1;
  const ofPeriod = Number(one.period === period) - Number(other.period === period);
  return ofPeriod !== 0 ? ofPeriod : carefulness(one) - carefulness(other);
}

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other;

const merged = (one: Answer, other: Answer): Answer => ({
  ...one,
  completedOn: later(one.completedOn, other.completedOn),
  result: one.result === null || one.result === "" ? other.result : one.result,
});
