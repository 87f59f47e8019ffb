import { type MarkerKind, UNNUMBERED_HEADING } from "../passages/marker";
import type { Passage } from "../passages/passage";
import { kindOfSubHeading, type PartKind } from "./part-kind";
import type { Part } from "./zones";

export interface KindedPassage {
  readonly passage: Passage;
  readonly kind: PartKind;
  /** The sub-heading that gave the kind ("2. Mục tiêu cụ thể"), itself. */
  readonly turns: boolean;
}

/** The kind of each passage of a part: that of the part, until a heading inside turns it ("II. NỘI DUNG: 1. Mục tiêu, 2. Nhiệm vụ"). */
export function kindsInside(part: Part): KindedPassage[] {
  const turned: { depth: number; kind: PartKind }[] = [];
  return part.passages.map((passage) => {
    const depth = depthOf(passage);
    while (depth <= (turned.at(-1)?.depth ?? -1)) turned.pop();
    const kind = mayHead(passage) ? kindOfSubHeading(passage.words.flat.trim()) : null;
    if (kind !== null) turned.push({ depth, kind });
    return { passage, kind: turned.at(-1)?.kind ?? part.kind, turns: kind !== null };
  });
}

const ITEMS: readonly MarkerKind[] = ["dash", "plus", "paren"];
const mayHead = ({ marker, emphasised }: Passage): boolean =>
  marker === null ? emphasised : !ITEMS.includes(marker.kind);

/** Plain sentences stand deepest: they turn nothing. */
const depthOf = ({ marker, emphasised }: Passage): number =>
  marker?.depth ?? (emphasised ? UNNUMBERED_HEADING : Infinity);
