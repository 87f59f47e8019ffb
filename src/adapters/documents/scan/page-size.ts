/** Scans do not say how large the paper was: all lengths assume a sheet of A4. */
const A4_LONG = 841.89 / 72;

/** Pixels an inch, if the picture shows a sheet of A4. */
export const dotsPerInch = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.max(width, height) / A4_LONG;

/** The recogniser reads letters best from about this many pixels an inch on; more only takes longer. */
export const READING_DPI = 200;
/** Finer pictures are made smaller first. */
export const FINEST_DPI = 380;
