import type { Answer } from "../../model/answer";
import { answerKey } from "../../model/answer-key";
import type { HeldReason } from "../held-reasons";
import { contentHash } from "./content-hash";
import { sameAnswer } from "./same-answer";

/**
 * The answers of the period that stand in the register already, and what they do to a new one: `open` lets it in, `stands` keeps
 * the register's own, a reason holds the new one until a person decides.
 */
export interface KnownAnswers {
  readonly answers: readonly Answer[];
  readonly standing: (answer: Answer, decided: boolean) => "open" | "stands" | HeldReason;
  /** The line to remember after this run, from the register's answers and all that the returns hold. */
  readonly marksAfter: (answers: readonly Answer[], returned: readonly Answer[]) => string;
}

/** What consolidation wrote last, as one line of `Register.decisions`: an answer that is not in it was typed by a person. */
export const writtenKey = (period: string): string => `consolidation.written:${period}`;

const answerMark = (answer: Answer): string => contentHash(JSON.stringify(answer));

/** `written` is the line of the last consolidation of the period, undefined where there was none. */
export function knownAnswers(answers: readonly Answer[], written: string | undefined): KnownAnswers {
  const marks = new Set((written ?? "").split(" ").filter(Boolean));
  const known = new Map(answers.map((answer) => [answerKey(answer), answer]));
  const isByHand = (answer: Answer): boolean => !marks.has(answerMark(answer));
  return {
    answers,
    standing: (answer, decided) => {
      const there = known.get(answerKey(answer));
      if (there === undefined || isSame(there, answer)) return "open";
      if (!isByHand(there)) return decided ? "open" : againstReturn(there, answer);
      // Once a person corrects what a decided row gave, the correction is the later decision.
      if (decided) return marks.has(answerMark(answer)) ? "stands" : "open";
      return (answer.sentOn ?? "") > (there.sentOn ?? "") ? "typed-by-hand" : "stands";
    },
    marksAfter: (after, returned) => {
      const ours = after.filter(
        (answer) => !known.has(answerKey(answer)) || !isUntouchedByHand(known, answer, isByHand),
      );
      const before = returned.filter((answer) => marks.has(answerMark(answer)));
      return [...new Set([...ours, ...before].map(answerMark))].sort().join(" ");
    },
  };
}

const isSame = (one: Answer, other: Answer): boolean => sameAnswer(one, other) && one.sentOn === other.sentOn;

/** An answer that a person typed and that this run left as it was. */
function isUntouchedByHand(
  known: ReadonlyMap<string, Answer>,
  answer: Answer,
  isByHand: (answer: Answer) => boolean,
): boolean {
  const there = known.get(answerKey(answer));
  return there !== undefined && isByHand(there) && answerMark(there) === answerMark(answer);
}

function againstReturn(there: Answer, answer: Answer): "open" | "stands" | HeldReason {
  const [before, now] = [there.sentOn ?? "", answer.sentOn ?? ""];
  if (sameSource(there, answer) || now > before) return "open";
  return now < before ? "stands" : "same-day-different-content";
}

/** The same sheet of the same file, read again. */
const sameSource = ({ source: one }: Answer, { source: other }: Answer): boolean =>
  one !== null && other !== null && one.file === other.file && one.sheet === other.sheet;
