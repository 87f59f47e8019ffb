/** The twelve states of DESIGN 3.4, in the order in which they are asked: the first that holds counts. */
export const STATUSES = [
  "completed-late",
  "completed",
  "suspended",
  "not-yet-started",
  "overdue",
  "undecidable",
  "unreported",
  "due-soon",
  "awaiting-report",
  "not-started",
  "ongoing-reported",
  "in-progress",
] as const;
export type Status = (typeof STATUSES)[number];

/** From the worst: a task's own status is the worst of its bodies (DESIGN 3.4). */
export const WORST_FIRST: readonly Status[] = [
  "overdue",
  "unreported",
  "not-started",
  "due-soon",
  "suspended",
  "undecidable",
  "in-progress",
  "awaiting-report",
  "completed-late",
  "ongoing-reported",
  "completed",
  "not-yet-started",
];

/** A judgement and the Vietnamese sentence that answers "vì sao?". */
export interface Judgement {
  readonly status: Status;
  readonly because: string;
}

/** `body` is null where the task names none and is judged once. */
export interface BodyStatus extends Judgement {
  readonly body: string | null;
}

/** Status of a task: the worst of its bodies. `id` is the task's. */
export interface TaskStatus extends Judgement {
  readonly id: string;
  readonly bodies: readonly BodyStatus[];
}
