import type { Status } from "../../model/status";

/**
 * The columns of every table of results, from the good end to the bad one. Every status falls into exactly one. "Without due"
 * means that the plan sets no day (thường xuyên): there, an answer without a result is a column of its own.
 */
export const RESULT_GROUPS = [
  "completed",
  "completedLate",
  "ongoingWithResult",
  "ongoingWithoutResult",
  "inTime",
  "overdue",
  "unreported",
  "other",
] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

export const GROUP_LABELS: Readonly<Record<ResultGroup, string>> = {
  completed: "Hoàn thành đúng hạn",
  completedLate: "Hoàn thành quá hạn",
  ongoingWithResult: "Thường xuyên, có kết quả",
  ongoingWithoutResult: "Thường xuyên, chưa có kết quả",
  inTime: "Trong hạn",
  overdue: "Quá hạn",
  unreported: "Chưa báo cáo",
  other: "Tạm dừng, chưa đủ căn cứ",
};

const GROUP_OF: Readonly<Record<Status, ResultGroup | "by-due">> = {
  completed: "completed",
  "completed-late": "completedLate",
  "ongoing-reported": "ongoingWithResult",
  "in-progress": "by-due",
  "not-started": "by-due",
  "due-soon": "inTime",
  "not-yet-started": "inTime",
  "awaiting-report": "inTime",
  overdue: "overdue",
  unreported: "unreported",
  suspended: "other",
  undecidable: "other",
};

export function groupOf(status: Status, due: string | null): ResultGroup {
  const group = GROUP_OF[status];
  if (group !== "by-due") return group;
  return due === null ? "ongoingWithoutResult" : "inTime";
}

/** The statuses of a group: `always`, and those that count only where the plan sets no day (`withoutDue`) or sets one (`withDue`). */
export function statusesOf(group: ResultGroup): {
  readonly always: readonly Status[];
  readonly withoutDue: readonly Status[];
  readonly withDue: readonly Status[];
} {
  const statuses = Object.keys(GROUP_OF) as Status[];
  const byDue = statuses.filter((status) => GROUP_OF[status] === "by-due");
  return {
    always: statuses.filter((status) => GROUP_OF[status] === group),
    withoutDue: group === "ongoingWithoutResult" ? byDue : [],
    withDue: group === "inTime" ? byDue : [],
  };
}

/** How many of so many assigned stand in each group; the groups add up to `assigned`. */
export interface Tally {
  readonly assigned: number;
  readonly counts: Readonly<Record<ResultGroup, number>>;
  /** Share completed, in time or late, 0–1; 0 where nothing is assigned. */
  readonly completionRate: number;
  /** Share completed or with a result in the period, 0–1. */
  readonly resultRate: number;
}

export function tallyOf(groups: readonly ResultGroup[]): Tally {
  const count = (group: ResultGroup): number => groups.filter((one) => one === group).length;
  const counts = Object.fromEntries(RESULT_GROUPS.map((group) => [group, count(group)])) as Tally["counts"];
  const assigned = groups.length;
  const completed = counts.completed + counts.completedLate;
  const share = (part: number): number => (assigned === 0 ? 0 : part / assigned);
  return {
    assigned,
    counts,
    completionRate: share(completed),
    resultRate: share(completed + counts.ongoingWithResult),
  };
}
