import type { StatusRule } from "../status-rule";

/** Chưa báo cáo: no answer of the period on the day from which it is late, or after. */
export const unreported: StatusRule = {
  status: "unreported",
  applies: ({ inPeriod, question }) => inPeriod === null && question.asOf >= question.reportDue,
  reason: () => "unreported",
};
