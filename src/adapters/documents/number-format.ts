/** How an automatic number is written. */
export type NumberFormat = "decimal" | "decimal-zero" | "upper-roman" | "lower-roman" | "upper-letter" | "lower-letter";

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const LARGEST_ROMAN = 3999;

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let written = "";
  for (const [step, letters] of ROMAN) {
    while (rest >= step) {
      written += letters;
      rest -= step;
    }
  }
  return written;
}

/** a … z, then aa, bb … as Word counts on. */
function letter(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case "decimal":
      return String(value);
    case "decimal-zero":
      return String(value).padStart(2, "0");
    case "upper-roman":
      return roman(value);
    case "lower-roman":
      return roman(value).toLowerCase();
    case "upper-letter":
      return letter(value).toUpperCase();
    case "lower-letter":
      return letter(value);
  }
}
