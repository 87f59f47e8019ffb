/**
 * Widths in the file count digits of the workbook's default font and include five pixels of padding; ours count digits
 * of our body font (8 pixels each at 12 points) without it. In a workbook of our own the digit is the same; in a
 * person's workbook it is the digit of theirs.
 */
const PADDING = 5;
export const OWN_DIGIT = 8;

/** Width of a digit in pixels at 96 dpi, by font and size; unknown fonts are taken as wide as Calibri. */
export function digitWidth(font: string, size: number): number {
  const ratio = /times|serif/i.test(font)
    ? 0.5
    : /arial|helvetica|liberation sans|segoe|tahoma|verdana/i.test(font)
      ? 0.556
      : 0.507;
  return Math.max(1, Math.round(size * (96 / 72) * ratio));
}

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** 20 characters → 20.625 in a file whose default font is ours. */
export const toFileWidth = (characters: number, digit: number = OWN_DIGIT): number =>
  rounded((characters * OWN_DIGIT + PADDING) / digit, 4);

export const fromFileWidth = (width: number, digit: number = OWN_DIGIT): number =>
  rounded((width * digit - PADDING) / OWN_DIGIT, 2);
