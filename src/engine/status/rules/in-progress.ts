import type { StatusRule } from "../status-rule";

/** Đang thực hiện: answered in the period, and none of the other states. */
export const inProgress: StatusRule = {
  status: "in-progress",
  applies: () => true,
  reason: ({ due }) => (due === null ? "in-progress-without-result" : "in-progress"),
};
