import type { StatusRule } from "../status-rule";

/** Chưa thực hiện: the answer of the period says so. */
export const notStarted: StatusRule = {
  status: "not-started",
  applies: ({ inPeriod }) => inPeriod?.progress === "not-started",
  reason: () => "not-started",
};
