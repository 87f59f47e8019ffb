import type { StatusRule } from "../status-rule";

/** Chưa đến hạn báo cáo: no answer of the period yet, and it is not late yet. */
export const awaitingReport: StatusRule = {
  status: "awaiting-report",
  applies: ({ inPeriod }) => inPeriod === null,
  reason: () => "awaiting-report",
};
