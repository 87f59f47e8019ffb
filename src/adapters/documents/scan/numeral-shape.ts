import type { PixelBox } from "./crop";
import type { Ink } from "./ink";

/** A stretch of ink in one row of pixels; right is the first pixel outside. */
interface Stroke {
  readonly left: number;
  readonly right: number;
}

/** Shares of the letters' height at which the rows are looked at: below the serifs, in the middle, above the lower serifs. */
const ROWS = [0.24, 0.36, 0.5, 0.64, 0.76] as const;
/** In heights of the letters. */
const STEM = 0.42;
const SAME_PLACE = 0.13;
const CLOSER = 0.2;
/** Widest I, V and X with their serifs; T and L have the stem of an I, but are wider. */
const WIDEST: Readonly<Record<string, number>> = { I: 0.72, V: 1.25, X: 1.25 };

/**
 * A roman numeral by its shape: I is a stem, V two strokes that meet below, X two strokes that cross. A recogniser of
 * words guesses at numerals, for they are no words (II becomes H or n). Null where the ink is anything else.
 */
export function numeralShape(ink: Ink, box: PixelBox): string | null {
  const high = box.bottom - box.top;
  const rows = ROWS.map((share) => strokesAt(ink, box, box.top + Math.floor(high * share)));
  if (rows.some((row) => row.length === 0 || row.some((stroke) => stroke.right - stroke.left > STEM * high)))
    return null;
  const text = readLetters(rows, high);
  const widest = [...(text ?? "")].reduce((sum, letter) => sum + (WIDEST[letter] ?? 0), 0);
  return box.right - box.left <= widest * high ? text : null;
}

function strokesAt({ width, marks }: Ink, { left, right }: PixelBox, y: number): Stroke[] {
  const strokes: Stroke[] = [];
  let from = -1;
  for (let x = left; x <= right; x += 1) {
    const isInk = x < right && marks[y * width + x] === 1;
    if (isInk && from < 0) from = x;
    if (!isInk && from >= 0) {
      strokes.push({ left: from, right: x });
      from = -1;
    }
  }
  return strokes;
}

/** Takes letters from the left until no stroke is left in any row. */
function readLetters(rows: readonly (readonly Stroke[])[], high: number): string | null {
  let rest = rows;
  let text = "";
  while (rest.some((row) => row.length > 0)) {
    const letter = LETTERS.find((one) => one.fits(rest, high));
    if (letter === undefined) return null;
    text += letter.text;
    rest = rest.map((row, at) => row.slice(letter.strokes(row, at, high)));
  }
  return text;
}

interface Letter {
  readonly text: string;
  readonly fits: (rows: readonly (readonly Stroke[])[], high: number) => boolean;
  /** How many strokes of the row belong to it. */
  readonly strokes: (row: readonly Stroke[], at: number, high: number) => number;
}

const LETTERS: readonly Letter[] = [
  { text: "I", fits: isStem, strokes: () => 1 },
  { text: "V", fits: meetsBelow, strokes: (row, at, high) => (at >= 3 && !isClose(row, high) ? 1 : 2) },
  { text: "X", fits: crosses, strokes: (_row, at) => (at === CROSSING ? 1 : 2) },
];
const FOOT = ROWS.length - 1;
const CROSSING = 2;

function isStem(rows: readonly (readonly Stroke[])[], high: number): boolean {
  const places = rows.flatMap(([first]) => (first === undefined ? [] : [middle(first)]));
  return places.length === rows.length && Math.max(...places) - Math.min(...places) <= SAME_PLACE * high;
}

function meetsBelow(rows: readonly (readonly Stroke[])[], high: number): boolean {
  const [top = []] = rows;
  const foot = rows[FOOT] ?? [];
  const below = isClose(foot, high) ? apart(foot) : 0;
  return apart(top) - below > CLOSER * high && leftOf(foot) - leftOf(top) > SAME_PLACE * high;
}

function crosses(rows: readonly (readonly Stroke[])[], high: number): boolean {
  const [top = []] = rows;
  const crossing = rows[CROSSING]?.[0];
  if (crossing === undefined || apart(top) <= CLOSER * high || apart(rows[FOOT] ?? []) <= CLOSER * high) return false;
  return middle(crossing) > leftOf(top) && middle(crossing) < (top[1]?.right ?? 0);
}

const middle = ({ left, right }: Stroke): number => (left + right) / 2;
const leftOf = ([first]: readonly Stroke[]): number => first?.left ?? 0;

/** Between the middles of a row's first two strokes; 0 where there are not two. */
const apart = ([one, two]: readonly Stroke[]): number =>
  one === undefined || two === undefined ? 0 : middle(two) - middle(one);

/** The first two strokes are two of one letter that nearly meets, not of two letters. */
const isClose = (row: readonly Stroke[], high: number): boolean => apart(row) > 0 && apart(row) < CLOSER * 2 * high;
