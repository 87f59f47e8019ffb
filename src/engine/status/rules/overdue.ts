import { isDoneForPeriod } from "../completion";
import type { StatusRule } from "../status-rule";

/** Quá hạn: the due day lies before the date. On the due day itself nothing is late. */
export const overdue: StatusRule = {
  status: "overdue",
  applies: (one) => one.due !== null && one.due < one.question.asOf && !isDoneForPeriod(one),
  reason: () => "overdue",
};
