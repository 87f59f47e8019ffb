import { around, type Box } from "../layout/box";
import type { Word } from "../layout/word";
import type { Glyph } from "./page-marks";

/** All in sizes of the letters' font. */
const WORD_GAP = 0.22;
const STEP_BACK = 0.6;
const SAME_BASELINE = 0.3;
const ASCENT = 0.8;
const DESCENT = 0.2;
/** Letters that a bold font lacks are drawn with a stand-in that is not bold: this share of bold letters makes a bold word. */
const BOLD_SHARE = 0.4;
/** A word drawn again within this distance is one word made bold by hand. */
const OVERPRINT = 0.12;

/** Words in the order they are drawn: letters that follow each other on one line without a blank. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const groups: Glyph[][] = [];
  let open = false;
  for (const glyph of glyphs) {
    const blank = glyph.text.trim() === "";
    const last = groups.at(-1)?.at(-1);
    if (blank) open = false;
    else if (open && last !== undefined && follows(last, glyph)) groups.at(-1)?.push(glyph);
    else {
      groups.push([glyph]);
      open = true;
    }
  }
  return dropOverprints(groups.map(wordOf));
}

function follows(last: Glyph, next: Glyph): boolean {
  const size = Math.max(last.size, next.size);
  const gap = next.from.x - last.to.x;
  const shift = Math.abs(next.from.y - last.to.y);
  if (runsDown(last) || runsDown(next)) return Math.hypot(gap, shift) <= size * WORD_GAP;
  return gap <= size * WORD_GAP && gap >= -size * STEP_BACK && shift <= size * SAME_BASELINE;
}

const runsDown = ({ from, to }: Glyph): boolean => Math.abs(to.y - from.y) > Math.abs(to.x - from.x);

function wordOf(glyphs: readonly Glyph[]): Word {
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const bold = glyphs.filter((glyph) => glyph.bold).length >= glyphs.length * BOLD_SHARE;
  const text = glyphs.map((glyph) => glyph.text.trim()).join("");
  const baseline = glyphs.reduce((sum, glyph) => sum + glyph.from.y, 0) / glyphs.length;
  return { ...around(glyphs.map(boxOf)), text, baseline, size, bold, confidence: null };
}

function boxOf(glyph: Glyph): Box {
  const { from, to, size } = glyph;
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  if (runsDown(glyph)) {
    return {
      left: left - size * ASCENT,
      right: right + size * DESCENT,
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
  }
  return { left, right, top: from.y - size * ASCENT, bottom: from.y + size * DESCENT };
}

function dropOverprints(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  const byText = new Map<string, number[]>();
  for (const word of words) {
    const twins = byText.get(word.text) ?? [];
    const twin = twins.find((at) => covers(kept[at], word));
    const first = twin === undefined ? undefined : kept[twin];
    if (twin !== undefined && first !== undefined) kept[twin] = { ...first, bold: true };
    else {
      byText.set(word.text, [...twins, kept.length]);
      kept.push(word);
    }
  }
  return kept;
}

const covers = (one: Word | undefined, other: Word): boolean =>
  one !== undefined &&
  Math.abs(one.left - other.left) <= other.size * OVERPRINT &&
  Math.abs(one.baseline - other.baseline) <= other.size * OVERPRINT;
