import type { BodyCompleteness } from "../../../engine/returns/completeness";

/** Counts of tasks of a body; 0 where there is nothing to say. */
export interface Lacks {
  readonly expected: number;
  readonly missing: number;
  readonly toMend: number;
  readonly late: number;
}

export const lacksOf = ({ expected, missing, toMend, late }: BodyCompleteness): Lacks => ({
  expected,
  missing: missing.length,
  toMend: toMend.length,
  late: late.length,
});
