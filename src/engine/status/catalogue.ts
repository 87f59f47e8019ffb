import { awaitingReport } from "./rules/awaiting-report";
import { completed } from "./rules/completed";
import { completedLate } from "./rules/completed-late";
import { dueSoon } from "./rules/due-soon";
import { inProgress } from "./rules/in-progress";
import { notStarted } from "./rules/not-started";
import { notYetStarted } from "./rules/not-yet-started";
import { ongoingReported } from "./rules/ongoing-reported";
import { overdue } from "./rules/overdue";
import { suspended } from "./rules/suspended";
import { undecidable } from "./rules/undecidable";
import { unreported } from "./rules/unreported";
import type { StatusRule } from "./status-rule";

/** The states in the order in which they are asked: the first that applies counts, the last always does (DESIGN 3.4). */
export const STATUS_RULES: readonly StatusRule[] = [
  completedLate,
  completed,
  suspended,
  notYetStarted,
  overdue,
  undecidable,
  unreported,
  dueSoon,
  awaitingReport,
  notStarted,
  ongoingReported,
  inProgress,
];
