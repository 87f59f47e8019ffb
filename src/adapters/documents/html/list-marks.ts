import { formatNumber, type NumberFormat } from "../number-format";
import type { Declarations } from "./declarations";
import { type MarkupElement, numberOf, tagOf } from "./markup";

const BY_STYLE: Readonly<Record<string, NumberFormat>> = {
  decimal: "decimal",
  "decimal-leading-zero": "decimal-zero",
  "upper-roman": "upper-roman",
  "lower-roman": "lower-roman",
  "upper-alpha": "upper-letter",
  "upper-latin": "upper-letter",
  "lower-alpha": "lower-letter",
  "lower-latin": "lower-letter",
};
const BY_TYPE: Readonly<Record<string, NumberFormat>> = {
  "1": "decimal",
  I: "upper-roman",
  i: "lower-roman",
  A: "upper-letter",
  a: "lower-letter",
};
const BULLETS: ReadonlySet<string> = new Set(["disc", "circle", "square"]);

/** Gives the items of one list their marks, in order: what a browser paints before them becomes text. */
export class ListMarks {
  private next: number;

  constructor(
    private readonly list: MarkupElement,
    private readonly listStyle: Declarations,
  ) {
    this.next = numberOf(list, "start", 1);
  }

  of(item: MarkupElement, style: Declarations): string {
    const number = numberOf(item, "value", this.next);
    this.next = number + 1;
    const kind = styleOf(style) ?? styleOf(this.listStyle);
    if (kind === "none") return "";
    const format = kind === null ? undefined : BY_STYLE[kind];
    if (format !== undefined) return `${formatNumber(number, format)}.`;
    if (tagOf(this.list) === "ul" || (kind !== null && BULLETS.has(kind))) return "-";
    const type = item.getAttribute("type") ?? this.list.getAttribute("type") ?? "1";
    return `${formatNumber(number, BY_TYPE[type] ?? "decimal")}.`;
  }
}

/** The kind of mark, also out of the short form `list-style: none outside`. */
function styleOf(style: Declarations): string | null {
  const words = `${style["list-style-type"] ?? ""} ${style["list-style"] ?? ""}`.split(/\s+/);
  return words.find((word) => word === "none" || BULLETS.has(word) || BY_STYLE[word] !== undefined) ?? null;
}

/** Word's own mark of a list item. Numbers and signs a person types stay; letters of symbol fonts ("§", "Ø", "o") become a dash. */
export function typedMark(written: string): string {
  const mark = written.replaceAll("\u00a0", " ").trim();
  return /^(?:[oqvØüÖ]|[^\p{L}\p{N}\s\-–—+*•·►➢])$/u.test(mark) ? "-" : mark;
}
