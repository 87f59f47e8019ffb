/** A number as offices write it: "8,1", "1.500", "76.19", "03". For use inside larger patterns on folded text. */
export const NUMBER = "(?<!\\d)(?:\\d{1,3}(?:\\.\\d{3}){1,6}(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";

/** "8,1" → 8.1, "1.500" → 1500 (three digits after the point), "76.19" → 76.19; null where it is no number. */
export function numberOf(text: string): number | null {
  const plain = text.trim();
  if (!/^\d[\d.,]*$/.test(plain)) return null;
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain);
  const value = Number((thousands ? plain.replace(/\./g, "") : plain).replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
