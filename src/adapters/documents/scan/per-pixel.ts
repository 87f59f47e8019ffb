/**
 * Arithmetic for loops over pixels. Taken from `Math` once: a look-up of a global name costs more than the sum itself
 * where code runs in a context of its own, as tests do.
 */
export const { abs, ceil, floor, max, min, round } = Math;
