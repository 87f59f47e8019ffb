import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";

/** A numbered item of one list; a gap before a task is a task that may be lost, before anything else lost text. */
export interface CountedItem {
  readonly passage: Passage;
  readonly isTask: boolean;
}

/** Letters as Vietnamese lists count them. Many lists leave đ out, so its absence tells nothing. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const LARGEST_GAP = 10;

/** The count of a printed number: "(3)" → 3, "b" → 2; null for what cannot be counted. */
function countOf({ marker }: Passage): number | null {
  const plain = marker?.number?.replace(/[()]/g, "") ?? "";
  if (marker?.kind === "letter") return LETTERS.indexOf(plain) + 1 || null;
  return (marker?.kind === "arabic" || marker?.kind === "paren") && /^\d+$/.test(plain) ? Number(plain) : null;
}

const written = ({ marker }: Passage, count: number): string =>
  marker?.kind === "letter" ? (LETTERS[count - 1] ?? String(count)) : String(count);

/** Gaps and repetitions in the numbers of items that stand in one list: a page or a line may be lost. */
export function numberingDoubts(items: readonly CountedItem[], section: string): ProseDoubt[] {
  let before = 0;
  return items.flatMap(({ passage, isTask }) => {
    const count = countOf(passage);
    if (count === null) return [];
    const skipped = isTask ? "narrative-number-skipped" : "prose-number-skipped";
    const doubts = missingBetween(before, count, passage).map((number) =>
      numbering(skipped, passage, { number, section }),
    );
    if (isTask && count === before)
      doubts.push(numbering("narrative-number-repeated", passage, { number: written(passage, count), section }));
    before = Math.max(before, count);
    return doubts;
  });
}

/** The numbers between two items as they would be printed; a jump too large to be lost lines is one range. */
function missingBetween(before: number, count: number, passage: Passage): string[] {
  const missing = Array.from({ length: Math.max(0, count - before - 1) }, (_, at) => written(passage, before + 1 + at));
  if (missing.length > LARGEST_GAP) return [`${missing[0] ?? ""}–${missing.at(-1) ?? ""}`];
  return missing.filter((number) => number !== "đ");
}

function numbering(id: ProseDoubt["id"], item: Passage, args: { number: string; section: string }): ProseDoubt {
  const value = id === "narrative-number-repeated" ? (item.marker?.number ?? null) : args.number;
  return { id, severity: "warning", place: item.place, value, suggestion: null, args };
}
