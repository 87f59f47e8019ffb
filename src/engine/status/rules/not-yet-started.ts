import type { StatusRule } from "../status-rule";

/** Chưa đến thời gian thực hiện: it starts after the date and nobody has answered yet. */
export const notYetStarted: StatusRule = {
  status: "not-yet-started",
  applies: ({ start, latest, question }) => start !== null && start > question.asOf && latest === null,
  reason: () => "not-yet-started",
};
