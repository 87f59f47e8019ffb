import { UNNUMBERED_HEADING } from "../passages/marker";
import { endsSentence, type Passage } from "../passages/passage";
import { assignmentsIn } from "./assignment-line";

/** A numbered or bulleted passage of a part and what stands deeper under it. */
export interface Item {
  readonly passage: Passage;
  readonly children: Item[];
  /** Lines that assign it. */
  readonly assigning: Passage[];
}

/** A line that only assigns: it begins with its label ("- Đơn vị phối hợp: …"). */
const isAssignmentLine = (passage: Passage): boolean => (assignmentsIn(passage.words)?.from ?? -1) === 0;

export interface ItemTree {
  readonly items: readonly Item[];
  /** Passages without a number or a bullet: sentences, references to an appendix. */
  readonly loose: readonly Passage[];
}

/** Depth in the part: a heading the source marks and that has no number stands above every item. */
const depthOf = (passage: Passage): number | null =>
  passage.marker?.depth ?? (passage.emphasised && !endsSentence(passage.text) ? UNNUMBERED_HEADING : null);

/** The items of a part by depth of their markers; a line that assigns belongs to the last item above it. */
export function itemTree(passages: readonly Passage[]): ItemTree {
  const roots: Item[] = [];
  const loose: Passage[] = [];
  const open: { item: Item; depth: number }[] = [];
  for (const passage of passages) {
    const last = open.at(-1);
    if (last && isAssignmentLine(passage)) {
      last.item.assigning.push(passage);
      continue;
    }
    const depth = depthOf(passage);
    if (depth === null) {
      loose.push(passage);
      continue;
    }
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const item: Item = { passage, children: [], assigning: [] };
    (open.at(-1)?.item.children ?? roots).push(item);
    open.push({ item, depth });
  }
  return { items: roots, loose };
}

const LONGEST_TITLE = 250;
/** A title with a full stop, as typists write it ("1.1. Chỉ số cải cách hành chính."), is short. */
const LONGEST_STOPPED_TITLE = 130;

/** Bullets shorter than this, or begun in small letters, are the details of a sentence and no tasks of their own. */
const LONGEST_DETAIL = 60;
const isDetail = ({ passage }: Item): boolean =>
  passage.words.flat.length <= LONGEST_DETAIL || /^\p{Ll}/u.test(passage.words.text);

/** Whether an item names a group of tasks and is none itself: it has items below and reads like a title or a lead-in. */
export function isGroup(item: Item): boolean {
  const { passage, children, assigning } = item;
  const kind = passage.marker?.kind ?? "heading";
  if (assigning.length > 0 || kind === "dash" || kind === "plus") return false;
  if (passage.emphasised) return passage.text.length <= LONGEST_TITLE;
  return children.length > 0 && !endsInDetails(item) && readsLikeTitle(passage.text);
}

/** "a) Rà soát quỹ đất sạch: - tại các cụm công nghiệp; - tại các khu đô thị." is one task. */
const endsInDetails = ({ passage, children }: Item): boolean =>
  /:$/.test(passage.text) && children.filter(isDetail).length * 2 > children.length;

const readsLikeTitle = (text: string): boolean =>
  text.length <= (/[.;]$/.test(text) ? LONGEST_STOPPED_TITLE : LONGEST_TITLE);
