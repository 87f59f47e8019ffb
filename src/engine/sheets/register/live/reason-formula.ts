import type { Status } from "../../../model/status";
import { type ReasonFact, reasonParts, type StatusReason } from "../../../model/status-reasons";
import { STATUS_LABELS, TIMING_LABELS } from "../../labels";
import { AS_OF_NAME, type CaseCells } from "./case-cells";
import { dayText, firstThat, quoted } from "./formula-words";
import { isDoneForPeriod } from "./status-formula";

const FACTS: Readonly<Record<ReasonFact, (one: CaseCells) => string>> = {
  completed: ({ completed }) => dayText(completed),
  due: ({ due }) => dayText(due),
  sent: ({ sentWords }) => sentWords,
  latestSent: ({ latestSentWords }) => latestSentWords,
  start: ({ start }) => dayText(start),
  asOf: () => dayText(AS_OF_NAME),
  period: ({ periodWords }) => periodWords,
  reportDue: ({ reportDue }) => dayText(reportDue),
  days: ({ due }) => `(${due}-${AS_OF_NAME})`,
};

const sentence = (reason: StatusReason, one: CaseCells): string =>
  reasonParts(reason)
    .map((part) => ("text" in part ? quoted(part.text) : FACTS[part.fact](one)))
    .join("&");

/** The sentence for the state that stands in `status`, with the same words as the engine's. */
export function reasonFormula(status: string, one: CaseCells): string {
  const say = (reason: StatusReason): string => sentence(reason, one);
  const is = (wanted: Status): string => `${status}=${quoted(STATUS_LABELS.of(wanted))}`;
  return firstThat(
    [
      [is("completed-late"), say("completed-late")],
      [is("completed"), completedReason(one)],
      [is("suspended"), say("suspended")],
      [is("not-yet-started"), say("not-yet-started")],
      [is("overdue"), say("overdue")],
      [is("undecidable"), undecidableReason(one)],
      [is("unreported"), say("unreported")],
      [is("due-soon"), `IF(${one.due}=${AS_OF_NAME},${say("due-today")},${say("due-soon")})`],
      [is("awaiting-report"), say("awaiting-report")],
      [is("not-started"), say("not-started")],
      [is("ongoing-reported"), `IF(${isDoneForPeriod(one)},${say("ongoing-done")},${say("ongoing-reported")})`],
    ],
    `IF(${one.due}=0,${say("in-progress-without-result")},${say("in-progress")})`,
  );
}

const completedReason = (one: CaseCells): string =>
  firstThat(
    [
      [`${one.completed}=0`, sentence("completed-without-day", one)],
      [`${one.due}=0`, sentence("completed-without-due", one)],
    ],
    sentence("completed-in-time", one),
  );

const undecidableReason = (one: CaseCells): string =>
  firstThat(
    [
      [`${one.kind}=${quoted(TIMING_LABELS.of("conditional"))}`, sentence("undecidable-conditional", one)],
      [`${one.kind}=${quoted(TIMING_LABELS.of("none"))}`, sentence("undecidable-none", one)],
    ],
    sentence("undecidable-unreadable", one),
  );
