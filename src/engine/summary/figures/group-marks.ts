import type { StyleRole } from "../../workbook/style-roles";
import type { ResultGroup } from "./result-groups";

/** Colour and sign of a group of results: whoever cannot see the colour reads the sign and the words. */
export interface GroupMark {
  readonly sign: string;
  readonly role: StyleRole;
}

export const GROUP_MARKS: Readonly<Record<ResultGroup, GroupMark>> = {
  completed: { sign: "✓", role: "tone-done" },
  completedLate: { sign: "✓▲", role: "severity-warning" },
  ongoingWithResult: { sign: "●", role: "tone-done" },
  ongoingWithoutResult: { sign: "○", role: "tone-unclear" },
  inTime: { sign: "►", role: "tone-running" },
  overdue: { sign: "▲", role: "tone-late" },
  unreported: { sign: "✗", role: "tone-late" },
  other: { sign: "■", role: "tone-stopped" },
};
