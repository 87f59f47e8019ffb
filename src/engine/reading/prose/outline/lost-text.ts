import { numberingDoubts } from "../narrative/numbering-doubts";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";

/** Signs that pages are missing: numbers skipped in a list of the body, a colon that no list follows. */
export function lostText(passages: readonly Passage[]): ProseDoubt[] {
  return [...skipped(passages), ...unfinished(passages)];
}

/** Numbered items of one part, their sub-items left out. */
function skipped(passages: readonly Passage[]): ProseDoubt[] {
  const numbered = passages.filter(({ marker }) => marker?.kind === "arabic");
  return numberingDoubts(
    numbered.map((passage) => ({ passage, isTask: false })),
    "",
  );
}

function unfinished(passages: readonly Passage[]): ProseDoubt[] {
  return passages.flatMap((passage, at) => {
    const next = passages[at + 1];
    if (passage.marker === null || !/:$/.test(passage.text) || next === undefined) return [];
    if ((next.marker?.depth ?? 99) > passage.marker.depth) return [];
    return [
      {
        id: "prose-list-missing",
        severity: "note",
        place: passage.place,
        value: passage.text,
        suggestion: null,
        args: {},
      } as const,
    ];
  });
}
