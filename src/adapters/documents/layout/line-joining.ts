import { centreX, median, widthOf } from "./box";
import { type Line, textOf } from "./lines";

/** Where lines may stand: the margins of a page, a column, or a cell without its padding. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** All in sizes of the letters. */
const INDENT = 0.8;
const SLACK = 0.6;
const BLANK = 0.25;
const CENTRED = 0.7;
const AWAY = 0.3;
/** A gap this much larger than the usual one separates paragraphs. */
const WIDE_PITCH = 1.25;
/** Double spacing; lines farther apart are no paragraph however regular they stand. */
const WIDEST_PITCH = 2.4;
const OTHER_SIZE = 1.15;

const ITEM =
  /^(?:[-–—•+*▪●○]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ][.)]|[IVX]{1,5}[.)]|\(\d{1,2}\)|\(?[a-zđ]\))(?=\s|$)/u;
const ENDS_CLAUSE = /[.;:!?…]["”’)\]]*$/u;
/** Such numbers also count inside sentences. */
const BRACKETED = /^\(/;
/** A line that begins so goes on with a sentence, whatever room was left above. */
const GOES_ON = /^\p{Ll}(?![.)])/u;
const OPEN_WORD = /[\p{L}\p{N}][-/]$/u;

export const startsItem = (text: string): boolean => ITEM.test(text);

/** Lines that a writer meant as one paragraph, rebuilt from indents, gaps and line ends. */
export function paragraphsOf(lines: readonly Line[], frame: Frame): Line[][] {
  const pitch = usualPitch(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && !startsParagraph(paragraph, line, frame, pitch)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** The text of a paragraph: a line end is a blank, unless the line ends inside a word ("2025-", "thành/"). */
export function joinedText(lines: readonly Line[]): string {
  return lines
    .map(textOf)
    .reduce((text, line) => (text === "" ? line : text + (OPEN_WORD.test(text) ? "" : " ") + line), "");
}

/** Distance of lines inside paragraphs: the lower half of the distances, for the upper may be gaps between paragraphs. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0));
  const sorted = pitches.filter((pitch) => pitch > 0).sort((one, other) => one - other);
  const widest = Math.max(0, ...lines.map((line) => line.size)) * WIDEST_PITCH;
  return Math.min(widest, median(sorted.slice(0, Math.ceil(sorted.length / 2))));
}

function startsParagraph(paragraph: readonly Line[], next: Line, frame: Frame, pitch: number): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return true;
  const gap = next.baseline - last.baseline;
  if (gap > Math.max(pitch, next.size) * WIDE_PITCH || gap < 0) return true;
  if (Math.max(last.size, next.size) > Math.min(last.size, next.size) * OTHER_SIZE) return true;
  if (!GOES_ON.test(textOf(next)) && nextWordHadRoom(last, next, frame)) return true;
  if (startsNextItem(paragraph, last, next, frame)) return true;
  const onAxis = isCentred(next, frame) || Math.abs(centreX(last) - centreX(next)) <= AWAY * next.size;
  return !onAxis && (indents(paragraph, last, next) || returnsToMargin(paragraph, last, next));
}

function startsNextItem(paragraph: readonly Line[], last: Line, next: Line, frame: Frame): boolean {
  const text = textOf(next);
  if (!startsItem(text)) return false;
  if (isIndented(next, frame)) return true;
  const counts = BRACKETED.test(text) && paragraph[0] !== undefined && !BRACKETED.test(textOf(paragraph[0]));
  return ENDS_CLAUSE.test(textOf(last)) && !counts;
}

/** The line ends where its writer ended it: the next word would have found room. */
export function nextWordHadRoom(last: Line, next: Line, frame: Frame): boolean {
  const word = next.words[0];
  if (word === undefined) return false;
  const needed = BLANK * last.size + widthOf(word) + SLACK * last.size;
  const bothSides = isCentred(last, frame) || isAtRight(last, frame);
  const room = bothSides ? frame.right - frame.left - widthOf(last) : frame.right - last.right;
  return needed <= room;
}

/** Stands in the middle, away from both margins. */
function isCentred(line: Line, frame: Frame): boolean {
  const away = line.left > frame.left + AWAY * line.size && line.right < frame.right - AWAY * line.size;
  return away && Math.abs(centreX(line) - (frame.left + frame.right) / 2) <= CENTRED * line.size;
}

/** Set against the right margin, farther in than any first line. */
const isAtRight = (line: Line, frame: Frame): boolean =>
  frame.right - line.right < CENTRED * line.size &&
  line.left - frame.left > Math.max(4 * line.size, (frame.right - frame.left) * 0.15);

const isIndented = (line: Line, frame: Frame): boolean => line.left > frame.left + INDENT * line.size;

/** A first line set in; but the lines of an item may hang under its words. */
function indents(paragraph: readonly Line[], last: Line, next: Line): boolean {
  if (next.left <= last.left + INDENT * next.size) return false;
  const first = paragraph[0];
  const hangs =
    first === last &&
    startsItem(textOf(last)) &&
    Math.abs((last.words[1]?.left ?? 0) - next.left) <= INDENT * next.size;
  return !hangs;
}

/** Left of a paragraph whose lines hang: the next item. */
const returnsToMargin = (paragraph: readonly Line[], last: Line, next: Line): boolean =>
  paragraph.length > 1 && next.left < last.left - INDENT * next.size;
