/**
 * Layout of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). Sizes of letters in half points, distances in
 * twips (1/1440 inch), as the format counts.
 */
export const FONT = "Times New Roman";
export const SIZE = {
  nation: 24,
  head: 26,
  body: 28,
  table: 24,
  tableHead: 22,
  recipients: 22,
  recipientsTitle: 24,
} as const;

const TWIPS_PER_CM = 1440 / 2.54;
export const centimetres = (length: number): number => Math.round(length * TWIPS_PER_CM);

export const PAGE = {
  width: centimetres(21),
  height: centimetres(29.7),
  top: centimetres(2),
  bottom: centimetres(2),
  left: centimetres(3),
  right: centimetres(1.5),
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** First line of a paragraph of the body, and the distance to the next. */
export const FIRST_LINE = centimetres(1.27);
export const PARAGRAPH_GAP = 120;
/** Line spacing in 240ths: 1.15 lines. */
export const LINE = 276;
