import type { Answer } from "../../model/answer";
import { answerRow } from "../../model/odd-cell";
import { periodOf, previousPeriod } from "../../periods/period";
import type { CheckContext } from "../check-context";

/** What the same body answered about the same task one period before. */
export function previousAnswer(answer: Answer, context: CheckContext): Answer | undefined {
  const rows = context.once(
    "answers by row",
    () => new Map(context.register.answers.map((one) => [answerRow(one), one])),
  );
  const period = periodOf(answer.period);
  return period === null ? undefined : rows.get(answerRow({ ...answer, period: previousPeriod(period).key }));
}
