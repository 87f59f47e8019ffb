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

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** 20 characters → 20.63 in a file whose default font is ours. */
export const toFileWidth = (characters: number, digit: number = OWN_DIGIT): number =>
  hundredths((characters * OWN_DIGIT + PADDING) / digit);

export const fromFileWidth = (width: number, digit: number = OWN_DIGIT): number =>
  hundredths((width * digit - PADDING) / OWN_DIGIT);
