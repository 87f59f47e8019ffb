/** Differences of printed points without the dust of binary fractions: 8.1 − 8.72 is −0.62. Six places are kept. */
export const tidy = (points: number): number => Math.round(points * 1e6) / 1e6;

export const mean = (values: readonly number[]): number =>
  tidy(values.reduce((sum, value) => sum + value, 0) / values.length);
