const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** "VII" → 7; null where the letters are no roman numeral of 1–99. */
export function romanValue(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const digits = [...text].map((letter) => DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0);
}

const TENS = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** 7 → "VII", for whole numbers of 1–99; "" for any other. */
export const romanNumeral = (value: number): string =>
  value < 100 ? `${TENS[Math.floor(value / 10)] ?? ""}${ONES[value % 10] ?? ""}` : "";
