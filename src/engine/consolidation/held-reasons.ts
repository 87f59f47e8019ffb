/** Why a row waits for a person, in the order in which the reason is named first (DESIGN 3.6). */
export const HELD_REASONS = [
  "meta-disagrees",
  "unknown-body",
  "other-plan",
  "wrong-period",
  "unknown-task",
  "code-and-text-disagree",
  "body-not-expected",
  "merged-over-tasks",
  "value-out-of-list",
  "typed-by-hand",
  "same-day-different-content",
] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

export const inOrder = (reasons: Iterable<HeldReason>): HeldReason[] => {
  const set = new Set(reasons);
  return HELD_REASONS.filter((reason) => set.has(reason));
};
