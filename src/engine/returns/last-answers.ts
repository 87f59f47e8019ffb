import type { Answer } from "../model/answer";
import { answerKey } from "../model/answer-key";

/**
 * What each body answered last about each task before a period ("2025-Q3"), by `answerKey`. Of two answers for one period, which a
 * register holds only where a person typed the second, the lower row counts.
 */
export function lastAnswersBefore(answers: readonly Answer[], period: string): ReadonlyMap<string, Answer> {
  const last = new Map<string, Answer>();
  for (const answer of answers) {
    if (answer.period >= period) continue;
    const known = last.get(answerKey(answer));
    if (known === undefined || known.period <= answer.period) last.set(answerKey(answer), answer);
  }
  return last;
}
