import type { CalendarDate } from "../calendar/calendar-date";
import type { Severity } from "../model/finding";
import type { PlanHead } from "../model/plan";
import type { Timing } from "../model/timing";

/** What the words of two time cells say, read as the plan was read. */
export interface TimingOpinion {
  readonly timing: Timing;
  readonly doubts: readonly TimingDoubt[];
}
export interface TimingDoubt {
  readonly id: string;
  readonly severity: Severity;
  readonly value: string;
  readonly suggestion: string | null;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface TimingWords {
  readonly execution: string | null;
  readonly milestone: string | null;
  readonly executionHeader: string | null;
  readonly milestoneHeader: string | null;
}

/** Which sub-index a name means; `proposal` is the nearest where `key` is null. */
export interface SubIndexOpinion {
  readonly key: string | null;
  readonly proposal: string | null;
  readonly confidence: number;
}

/**
 * What checking needs from outside: today, and the two readers of words that belong to reading. The use case supplies them,
 * because checks and reading know nothing of each other.
 */
export interface CheckSurroundings {
  readonly asOf: CalendarDate;
  readonly readTiming: (words: TimingWords, head: PlanHead) => TimingOpinion;
  readonly subIndexNamed: (name: string, index: string | null) => SubIndexOpinion;
  /** The words of `Trạng thái` that the program itself writes. */
  readonly statusLabels: readonly string[];
}
