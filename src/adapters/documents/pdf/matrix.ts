/** Affine maps as PDF writes them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function chain(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** Null where the map flattens the plane. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-12) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** A matrix out of the library's loosely typed arguments; null where it is none. */
export function matrixFrom(value: unknown): Matrix | null {
  const [a, b, c, d, e, f] = numbersFrom(value) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) {
    return null;
  }
  return [a, b, c, d, e, f];
}

/** Numbers out of an array or a typed array, wherever it was made (the library's worker may have its own classes). */
export function numbersFrom(value: unknown): number[] | null {
  if (Array.isArray(value)) return value.map(Number);
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return null;
  return Array.from(value as unknown as ArrayLike<number>, Number);
}
