/** Where a formula finds the facts of one case: expressions, mostly cells of the same row. Days and marks are numbers, 0 = none. */
export interface CaseCells {
  /** Label of the kind of timing. */
  readonly kind: string;
  /** TRUE for work that goes on or comes back. */
  readonly continues: string;
  readonly start: string;
  readonly due: string;
  /** Mark of the newest answer of the period, and of the newest that counts. */
  readonly inPeriod: string;
  readonly latest: string;
  readonly completed: string;
  /** Number of answers of the period with a result. */
  readonly results: string;
  readonly reportDue: string;
  /** Words, where they are long enough to be worked out once: "kỳ Quý III/2025", "gửi ngày 19/09/2025". */
  readonly periodWords: string;
  readonly sentWords: string;
  readonly latestSentWords: string;
}

/** Named cells above the table of tasks. */
export const AS_OF_NAME = "pNgayDanhGia";
export const PERIOD_NAME = "pKyDanhGia";
export const REPORT_DUE_NAME = "pHanBaoCao";
export const DUE_SOON_NAME = "pSoNgaySapDenHan";

/**
 * An answer as one number, so that the newest is the greatest: day sent × 1000 + 100 where it is of the period + the
 * progress × 10 + 5. Progress from the least careful: 1 done, 2 blank, 3 in progress, 4 suspended, 5 not started.
 */
export const PROGRESS_MARKS = { done: 1, blank: 2, "in-progress": 3, suspended: 4, "not-started": 5 } as const;
export const progressIn = (mark: string): string => `MOD(INT(${mark}/10),10)`;
export const sentIn = (mark: string): string => `INT(${mark}/1000)`;
