import { asOfficeDate } from "../../calendar/calendar-date";
import type { Timing } from "../../model/timing";
import { TIMING_LABELS } from "../labels";

/** `Thời hạn` of the form: the day where there is one, else what the plan prints, else the kind. */
export function deadlineText({ kind, start, due, execution, milestone, then }: Timing): string {
  if (due !== null) return then === "ongoing" ? `${asOfficeDate(due)}, sau đó thường xuyên` : asOfficeDate(due);
  if (kind === "ongoing") return start === null ? "Thường xuyên" : `Thường xuyên từ ${asOfficeDate(start)}`;
  return milestone ?? execution ?? TIMING_LABELS.of(kind);
}
