import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";

const NUMBERED = new Set(["arabic", "paren", "letter"]);

/** The count of a printed number: "(3)" → 3, "b" → 2; null for what cannot be counted. */
function countOf({ marker }: Passage): number | null {
  if (marker === null || !NUMBERED.has(marker.kind)) return null;
  const plain = marker.number?.replace(/[()]/g, "") ?? "";
  if (/^\d+$/.test(plain)) return Number(plain);
  return marker.kind === "letter" ? "abcdđeghiklmnopqrstuvxy".indexOf(plain) + 1 || null : null;
}

/** Gaps and repetitions in the numbers of items that stand in one list: a page or a line may be lost. */
export function numberingDoubts(
  items: readonly Passage[],
  section: string | null,
  ids: NumberingIds = TASK_IDS,
): ProseDoubt[] {
  let before = 0;
  return items.flatMap((item) => {
    const count = countOf(item);
    if (count === null) return [];
    const doubts: ProseDoubt[] = [];
    for (let missing = before + 1; missing < count; missing += 1)
      doubts.push(numbering(ids.skipped, item, { number: written(item, missing), section: section ?? "" }));
    if (count === before && ids.repeated !== null)
      doubts.push(numbering(ids.repeated, item, { number: written(item, count), section: section ?? "" }));
    before = Math.max(before, count);
    return doubts;
  });
}

interface NumberingIds {
  readonly skipped: ProseDoubt["id"];
  readonly repeated: ProseDoubt["id"] | null;
}
export const TASK_IDS: NumberingIds = { skipped: "narrative-number-skipped", repeated: "narrative-number-repeated" };
export const PROSE_IDS: NumberingIds = { skipped: "prose-number-skipped", repeated: null };

const written = ({ marker }: Passage, count: number): string =>
  marker?.kind === "letter" ? ("abcdđeghiklmnopqrstuvxy"[count - 1] ?? String(count)) : String(count);

function numbering(id: ProseDoubt["id"], item: Passage, args: { number: string; section: string }): ProseDoubt {
  return {
    id,
    severity: "warning",
    place: item.place,
    value: id.endsWith("skipped") ? args.number : (item.marker?.number ?? null),
    suggestion: null,
    args,
  };
}
