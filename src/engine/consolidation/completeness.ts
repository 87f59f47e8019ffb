import type { Answer } from "../model/answer";
import type { ExpectedAnswer } from "../model/expected-answer";
import { isComplete, isValid } from "../returns/self-check";
import { answerKey } from "./answer-key";

/** How a body answered in a period: counts of expected answers, and the tasks it left open. */
export interface Completeness {
  readonly body: string;
  readonly expected: number;
  readonly reported: number;
  /** Sent before the first late day. */
  readonly onTime: number;
  /** Saying everything their progress asks for. */
  readonly complete: number;
  /** Complete and without contradiction. */
  readonly valid: number;
  readonly missing: readonly string[];
}

/** One line a body that is asked, in the order of the expected answers. */
export function completenessOf(expected: readonly ExpectedAnswer[], answers: readonly Answer[]): Completeness[] {
  const given = new Map(answers.map((answer) => [answerKey(answer), answer]));
  const asked = new Map<string, ExpectedAnswer[]>();
  for (const one of expected) {
    const rows = asked.get(one.body);
    if (rows === undefined) asked.set(one.body, [one]);
    else rows.push(one);
  }
  return [...asked].map(([body, rows]) => ofBody(body, rows, given));
}

function ofBody(body: string, rows: readonly ExpectedAnswer[], given: ReadonlyMap<string, Answer>): Completeness {
  const answered = rows.flatMap((row) => {
    const answer = given.get(answerKey(row));
    return answer === undefined ? [] : [{ answer, due: row.reportDue }];
  });
  return {
    body,
    expected: rows.length,
    reported: answered.length,
    onTime: answered.filter(({ answer, due }) => due === null || (answer.sentOn !== null && answer.sentOn < due))
      .length,
    complete: answered.filter(({ answer }) => isComplete(answer)).length,
    valid: answered.filter(({ answer }) => isComplete(answer) && isValid(answer)).length,
    missing: rows.filter((row) => !given.has(answerKey(row))).map(({ task }) => task),
  };
}
