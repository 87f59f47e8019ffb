import { isDoneForPeriod } from "../completion";
import type { StatusRule } from "../status-rule";

/** Thường xuyên, có kết quả trong kỳ: no due day and a result told in the period, or continuing work done for the period. */
export const ongoingReported: StatusRule = {
  status: "ongoing-reported",
  applies: (one) => isDoneForPeriod(one) || (one.due === null && (one.inPeriod?.result ?? "") !== ""),
  reason: (one) => (isDoneForPeriod(one) ? "ongoing-done" : "ongoing-reported"),
};
