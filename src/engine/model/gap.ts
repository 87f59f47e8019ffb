/** A known score and rank; `via` says where it came from where it is not the sub-index's own published score. */
export interface KnownScore {
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly via: string | null;
}

export const NOT_COMPUTABLE = ["no-target", "no-score", "no-crosswalk", "not-published"] as const;
export type NotComputable = (typeof NOT_COMPUTABLE)[number];

/** A row of the gap table (DESIGN 3.5), in index points: positive = short of the target. `because` is null where computable. */
export interface Gap {
  readonly index: string;
  readonly subIndex: string;
  readonly unit: string;
  readonly baseline: KnownScore | null;
  readonly target: {
    readonly from: number | null;
    readonly to: number | null;
    readonly rankFrom: number | null;
    readonly rankTo: number | null;
  };
  readonly latest: KnownScore | null;
  readonly gap: number | null;
  readonly gapToUpper: number | null;
  readonly rankGap: number | null;
  readonly computable: boolean;
  readonly because: NotComputable | null;
}
