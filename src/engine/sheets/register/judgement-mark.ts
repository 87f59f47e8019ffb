import { asOfficeDate, isCalendarDate } from "../../calendar/calendar-date";
import type { Register } from "../../model/register";
import { periodLabel, periodOf } from "../../periods/period";
import type { NoteBlock } from "../../workbook/blocks";

/** Where the register keeps when it was judged last. */
export const AS_OF_DECISION = "status.asOf";
export const PERIOD_DECISION = "status.period";

/** The line above a table that says as of which day its states and gaps are; none before the first judgement. */
export function judgementMark(decisions: Register["decisions"], more: string): NoteBlock[] {
  const asOf = decisions[AS_OF_DECISION] ?? "";
  const period = periodOf(decisions[PERIOD_DECISION] ?? "");
  if (!isCalendarDate(asOf) || period === null) return [];
  return [{ kind: "note", text: `Đánh giá đến ngày ${asOfficeDate(asOf)}, kỳ ${periodLabel(period)}. ${more}` }];
}
