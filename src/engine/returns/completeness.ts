import { gathered } from "../gathered";
import { type Answer, isSentBy } from "../model/answer";
import { answerKey } from "../model/answer-key";
import type { ExpectedAnswer } from "../model/expected-answer";
import { isComplete, isValid } from "./self-check";

/**
 * Five measures of how a period was reported: answers expected, of these reported, reported on time (sent before the first
 * late day), complete (`Tự kiểm tra` misses nothing) and valid (`Tự kiểm tra` says "Đạt": complete and without contradiction).
 */
export interface Measures {
  readonly expected: number;
  readonly reported: number;
  readonly onTime: number;
  readonly complete: number;
  readonly valid: number;
}
export type Measure = keyof Measures;
/** The measures of one body; the lists hold task ids in the order of the plan. */
export interface BodyCompleteness extends Measures {
  readonly body: string;
  /** Not reported. */
  readonly missing: readonly string[];
  /** Reported, but late or without a day. */
  readonly late: readonly string[];
  /** Reported, but not valid. */
  readonly toMend: readonly string[];
}

const NO_MEASURES: Measures = { expected: 0, reported: 0, onTime: 0, complete: 0, valid: 0 };

/** Share of the expected answers, 0–1; null where none is expected. */
export const shareOf = (measures: Measures, measure: Measure): number | null =>
  measures.expected === 0 ? null : measures[measure] / measures.expected;

export const sumOf = (all: readonly Measures[]): Measures =>
  all.reduce<Measures>(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      reported: sum.reported + one.reported,
      onTime: sum.onTime + one.onTime,
      complete: sum.complete + one.complete,
      valid: sum.valid + one.valid,
    }),
    NO_MEASURES,
  );

export interface CompletenessAsked {
  readonly period: string;
  /** Answers sent after this day do not count; null counts them all. */
  readonly asOf: string | null;
}

/** How every body reported in a period, in the order in which bodies are first expected. Answers nobody expects do not count. */
export function completenessOf(
  expected: readonly ExpectedAnswer[],
  answers: readonly Answer[],
  { period, asOf }: CompletenessAsked,
): BodyCompleteness[] {
  const given = newestAnswers(answers, period, asOf);
  const asked = expected.filter((one) => one.period === period);
  return [...gathered(asked, (one) => one.body)].map(([body, rows]) => measured(body, rows, given));
}

function newestAnswers(answers: readonly Answer[], period: string, asOf: string | null): ReadonlyMap<string, Answer> {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    if (answer.period !== period || (asOf !== null && !isSentBy(answer, asOf))) continue;
    const known = newest.get(answerKey(answer));
    if (known === undefined || (known.sentOn ?? "") <= (answer.sentOn ?? "")) newest.set(answerKey(answer), answer);
  }
  return newest;
}

const isOnTime = ({ reportDue }: ExpectedAnswer, { sentOn }: Answer): boolean =>
  sentOn !== null && (reportDue === null || sentOn < reportDue);

function measured(body: string, rows: readonly ExpectedAnswer[], given: ReadonlyMap<string, Answer>): BodyCompleteness {
  const reported = rows.flatMap((row) => {
    const answer = given.get(answerKey(row));
    return answer === undefined ? [] : [{ row, answer }];
  });
  const where = (fails: (one: (typeof reported)[number]) => boolean): string[] =>
    reported.filter(fails).map(({ row }) => row.task);
  const late = where(({ row, answer }) => !isOnTime(row, answer));
  const toMend = where(({ answer }) => !isComplete(answer) || !isValid(answer));
  return {
    body,
    expected: rows.length,
    reported: reported.length,
    onTime: reported.length - late.length,
    complete: reported.filter(({ answer }) => isComplete(answer)).length,
    valid: reported.length - toMend.length,
    missing: rows.filter((row) => !given.has(answerKey(row))).map(({ task }) => task),
    late,
    toMend,
  };
}
