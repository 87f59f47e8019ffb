/**
 * What stands before the words of a line: "I.", "1.2.", "(3)", "a)", "-", "+". A lower depth is a higher rank; the
 * printed number is kept as printed, it names the item and orders nothing.
 */
export type MarkerKind = "letter-part" | "roman" | "arabic" | "nested" | "paren" | "letter" | "dash" | "plus";

export interface Marker {
  readonly kind: MarkerKind;
  /** "I", "1.2", "(3)", "a"; null for dashes. */
  readonly number: string | null;
  /** 0 for a part; larger for what stands deeper. */
  readonly depth: number;
  /** The words after the marker. */
  readonly rest: string;
}

interface Form {
  readonly kind: MarkerKind;
  readonly pattern: RegExp;
  readonly depth: (number: string) => number;
}

const FORMS: readonly Form[] = [
  { kind: "roman", pattern: /^(?:PHẦN\s+)?([IVX]{1,5})\s*[.:/)-]\s*(?=\p{L})/u, depth: () => 1 },
  { kind: "letter-part", pattern: /^([A-EĐ])\s*[./]\s+(?=\p{Lu})/u, depth: () => 0 },
  {
    kind: "nested",
    pattern: /^(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+(?=\D)/u,
    depth: (number) => 1 + number.split(".").length,
  },
  { kind: "arabic", pattern: /^(\d{1,2})\s?[.)](?:\s+(?=\S)|(?=[^\d\s.)]))/u, depth: () => 2 },
  { kind: "paren", pattern: /^(\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\))\s*/u, depth: () => 6 },
  { kind: "letter", pattern: /^([a-zđ])\s?[.)]\s+(?=\S)/u, depth: () => 5 },
  { kind: "plus", pattern: /^\+\s*(?=[^\d\s])/u, depth: () => 8 },
  { kind: "dash", pattern: /^[-–—−•▪*·]\s*(?=[^\d\s-]|\d+\s*(?:%|\p{L}))/u, depth: () => 7 },
];

/** A scanner's "I1." and "II1." are II and III: a part has no figure in it. */
const MISREAD_ROMAN: Form = { kind: "roman", pattern: /^([IVXl1|]{2,5})\s*\.\s+(?=\p{L})/u, depth: () => 1 };
const romanLetters = (number: string): string => number.replace(/[l1|]/g, "I");

function misreadRoman(text: string): Marker | null {
  const found = MISREAD_ROMAN.pattern.exec(text);
  const printed = found?.[1] ?? "";
  const number = romanLetters(printed);
  if (!found || !/[IVX]/.test(printed) || !/[IVX]{2,}/.test(number)) return null;
  return { kind: "roman", number, depth: 1, rest: text.slice(found[0].length) };
}

/** Depth of a heading the source marks and that has no number: between the part and its numbered items. */
export const UNNUMBERED_HEADING = 1.5;

/** The marker a line begins with; null where it begins with words. `misread` also accepts what a scanner makes of I. */
export function markerOf(text: string, misread = false): Marker | null {
  const roman = misread ? misreadRoman(text) : null;
  if (roman) return roman;
  for (const { kind, pattern, depth } of FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const number = found[1] ?? null;
    return { kind, number, depth: depth(number ?? ""), rest: text.slice(found[0].length) };
  }
  return null;
}
