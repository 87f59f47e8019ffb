/** Milliseconds of one call. */
export async function elapsed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The median of `times` runs; the first run, which also compiles, is told apart. */
export async function medianOf(
  times: number,
  work: () => unknown,
): Promise<{ readonly first: number; readonly median: number }> {
  const first = (await elapsed(work)).ms;
  const rest: number[] = [];
  for (let run = 0; run < times; run += 1) rest.push((await elapsed(work)).ms);
  return { first, median: median(rest) };
}
