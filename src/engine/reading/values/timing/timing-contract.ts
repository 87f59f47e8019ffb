import type { Severity } from "../../../model/finding";
import type { Timing } from "../../../model/timing";

/** The time cells of a task and the headers above them; null where the table has no such column. */
export interface TimingCells {
  readonly execution: string | null;
  readonly milestone: string | null;
  readonly executionHeader: string | null;
  readonly milestoneHeader: string | null;
}

/** `issuedOn` is `YYYY-MM-DD`; `period` are the first and last year the plan names itself. */
export interface TimingContext {
  readonly issuedOn: string | null;
  readonly planYear: number | null;
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** What a person should look at; `suggestion` is a proposal and is never applied. */
export interface TimingDoubt {
  readonly id: string;
  readonly severity: Severity;
  readonly value: string;
  readonly suggestion: string | null;
  readonly args: Record<string, string | number>;
}

export interface TimingReading {
  readonly timing: Timing;
  readonly doubts: TimingDoubt[];
}
