import { completionDay, isDone } from "../completion";
import type { StatusRule } from "../status-rule";

/** Hoàn thành quá hạn: done, on a day after the due day. */
export const completedLate: StatusRule = {
  status: "completed-late",
  applies: (one) => isDone(one) && one.due !== null && (completionDay(one) ?? "") > one.due,
  reason: () => "completed-late",
};
