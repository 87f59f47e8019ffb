const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** "9", "09", "IV", and a scanner's "lV" or "Il1"; null where the text is no number. */
export function printedCount(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return ROMAN[text.replace(/[l1|]/g, "i")] ?? null;
}
