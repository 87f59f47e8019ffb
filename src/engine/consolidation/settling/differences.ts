import type { Answer } from "../../model/answer";
import { answerKey } from "../../model/answer-key";
import { lastAnswersBefore } from "../../returns/last-answers";
import { INPUT_FIELDS, type InputField } from "../../returns/return-columns";
import { normalKey } from "../../text/fold";

/** A field of an answer that says something else than the body's last answer before the period. */
export interface Difference {
  readonly task: string;
  readonly body: string;
  readonly field: InputField;
  /** The period of the answer before. */
  readonly since: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface Differences {
  readonly changed: readonly Difference[];
  /** Answers whose result repeats the last one word for word: copied, not reported. */
  readonly copied: readonly Answer[];
}

/** Fields that say how far the work is; who reported is no difference. */
const COMPARED: readonly InputField[] = INPUT_FIELDS.filter((field) => field !== "reporter");
/** Shorter results ("Xong", "Đang thực hiện") repeat by nature. */
const TELLING_LENGTH = 20;

export function differencesOf(answers: readonly Answer[], all: readonly Answer[], period: string): Differences {
  const before = lastAnswersBefore(all, period);
  const pairs = answers.flatMap((answer) => {
    const last = before.get(answerKey(answer));
    return last === undefined ? [] : [{ answer, last }];
  });
  return {
    changed: pairs.flatMap(({ answer, last }) =>
      COMPARED.filter((field) => answer[field] !== last[field]).map((field) => ({
        task: answer.task,
        body: answer.body,
        field,
        since: last.period,
        before: last[field],
        after: answer[field],
      })),
    ),
    copied: pairs.filter(({ answer, last }) => isCopied(answer, last)).map(({ answer }) => answer),
  };
}

const isCopied = ({ result }: Answer, last: Answer): boolean =>
  result !== null &&
  result.length >= TELLING_LENGTH &&
  last.result !== null &&
  normalKey(result) === normalKey(last.result);
