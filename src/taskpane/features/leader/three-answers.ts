import type { JudgedGap, JudgedTask, StatusView } from "../../../application/status/status-view";
import type { Status } from "../../../engine/model/status";

export const GROUPS = ["done", "late", "open"] as const;
export type Group = (typeof GROUPS)[number];

/** Three heaps for a leader out of the twelve states. */
const GROUP_OF: Readonly<Record<Status, Group>> = {
  completed: "done",
  "completed-late": "done",
  "ongoing-reported": "done",
  overdue: "late",
  unreported: "late",
  "not-started": "late",
  "in-progress": "open",
  "due-soon": "open",
  "awaiting-report": "open",
  suspended: "open",
  undecidable: "open",
  "not-yet-started": "open",
};

/** The tasks of each heap; together they are all tasks. */
export function heaps({ tasks }: Pick<StatusView, "tasks">): Readonly<Record<Group, readonly JudgedTask[]>> {
  const of = (group: Group): JudgedTask[] => tasks.filter(({ status }) => GROUP_OF[status] === group);
  return { done: of("done"), late: of("late"), open: of("open") };
}

export interface LateBody {
  readonly body: string;
  readonly tasks: readonly JudgedTask[];
}

/** Bodies that owe a report, those that owe most first. */
export function lateBodies({ tasks }: Pick<StatusView, "tasks">): LateBody[] {
  const owed = new Map<string, JudgedTask[]>();
  for (const task of tasks)
    for (const { body, status } of task.bodies)
      if (body !== null && status === "unreported") owed.set(body, [...(owed.get(body) ?? []), task]);
  return [...owed]
    .map(([body, own]) => ({ body, tasks: own }))
    .sort((one, other) => other.tasks.length - one.tasks.length);
}

/** The widest gaps that can be computed, at most five; those that are reached are left out. */
export const widestGaps = (gaps: readonly JudgedGap[]): JudgedGap[] =>
  gaps
    .filter(({ gap }) => gap !== null && gap > 0)
    .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0))
    .slice(0, 5);
