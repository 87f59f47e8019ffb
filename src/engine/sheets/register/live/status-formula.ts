import { STATUS_LABELS, TIMING_LABELS } from "../../labels";
import { AS_OF_NAME, type CaseCells, DUE_SOON_NAME, PROGRESS_MARKS, progressIn } from "./case-cells";
import { firstThat, quoted } from "./formula-words";

const UNDATED = (["conditional", "none", "unreadable"] as const).map(TIMING_LABELS.of);

export const isDoneForPeriod = (one: CaseCells): string =>
  `AND(${one.continues},${progressIn(one.inPeriod)}=${PROGRESS_MARKS.done})`;

/** The twelve states of DESIGN 3.4 as one formula, in the same order: the first that holds counts. */
export function statusFormula(one: CaseCells): string {
  const { start, due, inPeriod, latest, kind } = one;
  const label = (status: Parameters<typeof STATUS_LABELS.of>[0]): string => quoted(STATUS_LABELS.of(status));
  const isDone = `AND(NOT(${one.continues}),${progressIn(latest)}=${PROGRESS_MARKS.done})`;
  const forPeriod = isDoneForPeriod(one);
  return firstThat(
    [
      [`AND(${isDone},${due}>0,${one.completed}>${due})`, label("completed-late")],
      [isDone, label("completed")],
      [`${progressIn(latest)}=${PROGRESS_MARKS.suspended}`, label("suspended")],
      [`AND(${start}>${AS_OF_NAME},${latest}=0)`, label("not-yet-started")],
      [`AND(${due}>0,${due}<${AS_OF_NAME},NOT(${forPeriod}))`, label("overdue")],
      [`AND(OR(${UNDATED.map((word) => `${kind}=${quoted(word)}`).join(",")}),${inPeriod}=0)`, label("undecidable")],
      [`AND(${inPeriod}=0,${AS_OF_NAME}>=${one.reportDue})`, label("unreported")],
      [`AND(${due}>0,NOT(${forPeriod}),${due}<=${AS_OF_NAME}+${DUE_SOON_NAME})`, label("due-soon")],
      [`${inPeriod}=0`, label("awaiting-report")],
      [`${progressIn(inPeriod)}=${PROGRESS_MARKS["not-started"]}`, label("not-started")],
      [`OR(${forPeriod},AND(${due}=0,${one.results}>0))`, label("ongoing-reported")],
    ],
    label("in-progress"),
  );
}
