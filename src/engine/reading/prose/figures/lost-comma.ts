/** Sub-indices are scored 1–10; a larger figure lost its decimal comma ("714" for 7,14 in 3822/KH-BQL). */
export const TOP_OF_SUB_INDEX = 10;
/** Points between the usual figure of a row and one with its comma put back that is still believed. */
const FARTHEST = 1.5;

/** What the other figures of a row say of one that is above the scale. */
export interface LostComma {
  /** Their mean, to two places; 0 where there is none. */
  readonly usual: number;
  /** The figure with its comma put back; null where it would still be far from the others. */
  readonly meant: number | null;
}

export function lostComma(figure: number, row: readonly number[]): LostComma {
  const others = row.filter((value) => value <= TOP_OF_SUB_INDEX);
  const usual = others.reduce((sum, value) => sum + value, 0) / Math.max(1, others.length);
  const meant = figure / 10 ** (String(Math.trunc(figure)).length - 1);
  const isLikely = others.length > 0 && Math.abs(meant - usual) <= FARTHEST;
  return { usual: Math.round(usual * 100) / 100, meant: isLikely ? meant : null };
}
