import { median } from "./box";
import { type Frame, startsItem } from "./line-joining";
import { type Line, lineOf, linesOf, textOf } from "./lines";

/** Lines that are read one after the other between the same margins. */
export interface Flow {
  readonly lines: readonly Line[];
  readonly frame: Frame;
}

interface Gutter {
  readonly left: number;
  readonly right: number;
}

interface Region {
  readonly from: number;
  readonly to: number;
  readonly gutter: Gutter;
}

/** All in sizes of the letters. */
const GAP = 1.2;
const GUTTER = 1;
/** Two lines side by side may be chance; fewer than this need text of their own on both sides. */
const PAIRS = 2;
/** A signature leaves this much room between office and name. */
const FAR = 8;
const BESIDE = 0.8;

/** Lines in reading order: where two columns stand side by side (letterhead, signature), first the left one, then the right one. */
export function flowsOf(lines: readonly Line[], frame: Frame): Flow[] {
  const bands = bandsOf(lines);
  const region = firstRegion(bands);
  if (region === null) return lines.length === 0 ? [] : [{ lines, frame }];
  const inside = bands.slice(region.from, region.to + 1);
  const middle = (region.gutter.left + region.gutter.right) / 2;
  const outside = (some: readonly Line[]): Line[] => linesOf(some.flatMap((band) => band.words));
  return [
    ...flowsOf(outside(bands.slice(0, region.from)), frame),
    ...flowsOf(side(inside, middle, "left"), { left: frame.left, right: middle }),
    ...flowsOf(side(inside, middle, "right"), { left: middle, right: frame.right }),
    ...flowsOf(outside(bands.slice(region.to + 1)), frame),
  ];
}

/** Lines of two columns need not stand level (other letter sizes): those beside each other make one band. */
function bandsOf(lines: readonly Line[]): Line[] {
  const bands: Line[] = [];
  for (const line of lines) {
    const last = bands.at(-1);
    const beside = last !== undefined && line.baseline - last.baseline < BESIDE * line.size && apart(last, line);
    if (beside) bands[bands.length - 1] = lineOf([...last.words, ...line.words]);
    else bands.push(line);
  }
  return bands;
}

const apart = (one: Line, other: Line): boolean => one.right < other.left || other.right < one.left;

function side(bands: readonly Line[], middle: number, which: "left" | "right"): Line[] {
  return linesOf(
    bands
      .flatMap((band) => band.words)
      .filter((word) => ((word.left + word.right) / 2 <= middle ? "left" : "right") === which),
  );
}

function firstRegion(lines: readonly Line[]): Region | null {
  for (let from = 0; from < lines.length; from += 1) {
    for (const gutter of gapsOf(lines[from])) {
      const region = grow(lines, from, gutter);
      if (region !== null && isColumns(lines, region)) return region;
    }
  }
  return null;
}

/** Wide gaps between the words of a line. */
export function gapsOf(line: Line | undefined): Gutter[] {
  if (line === undefined) return [];
  return line.words.slice(1).flatMap((word, at) => {
    const left = line.words[at]?.right ?? word.left;
    return word.left - left >= GAP * line.size ? [{ left, right: word.left }] : [];
  });
}

/** Takes the lines below as long as none of them covers the gutter. */
function grow(lines: readonly Line[], from: number, start: Gutter): Region | null {
  let gutter = start;
  let to = from;
  for (let at = from + 1; at < lines.length; at += 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    if (line === undefined || above === undefined || line.baseline - above.baseline > FAR * line.size) break;
    const narrowed = narrow(gutter, line);
    if (narrowed === null) break;
    gutter = narrowed;
    to = at;
  }
  return to > from ? { from, to, gutter } : null;
}

function narrow(gutter: Gutter, line: Line): Gutter | null {
  let { left, right } = gutter;
  for (const word of line.words) {
    const leansLeft = word.left + word.right <= left + right;
    if (leansLeft) left = Math.max(left, word.right);
    else right = Math.min(right, word.left);
  }
  return right - left >= GUTTER * line.size ? { left, right } : null;
}

/** Columns have words on both sides in several lines, and their left side is more than the numbers of a list. */
function isColumns(lines: readonly Line[], { from, to, gutter }: Region): boolean {
  const middle = (gutter.left + gutter.right) / 2;
  const inside = lines.slice(from, to + 1);
  const left = side(inside, middle, "left");
  const right = side(inside, middle, "right");
  const pairs = inside.filter((line) => line.left < middle && line.right > middle);
  const items = left.filter((line) => startsItem(`${textOf(line)} `) && line.words.length === 1);
  const enough = pairs.length >= PAIRS || (left.length >= PAIRS && right.length >= PAIRS && pairs.length > 0);
  return enough && items.length === 0 && median(left.map((line) => textOf(line).length)) > 3;
}
