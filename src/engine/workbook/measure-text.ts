import { BODY_SIZE } from "./theme";

/**
 * How many lines a text takes in a cell, without a screen: widths of Times New Roman in thousandths of the size, words
 * broken as Excel breaks them. Vietnamese letters are as wide as their base letter (ơ and ư a little wider). Meant to
 * be a little too large rather than too small: a cut line is lost to the reader, an empty one only to the paper.
 */
const NARROW: Readonly<Record<string, number>> = { " ": 250, ".": 250, ",": 250, "\u00a0": 250 };
const WIDTHS: Readonly<Record<string, number>> = {
  ...NARROW,
  ...widths("abdghknopquvxy0123456789$–“”+=<>_", 500),
  ...widths("acez", 444),
  ...widths("ijlt/\\:;|", 278),
  ...widths("fr()-[]'‘’!I", 333),
  ...widths("s", 389),
  ...widths("J", 389),
  ...widths("m", 778),
  ...widths("wADGHKNOQUVXY", 722),
  ...widths("BCR", 667),
  ...widths("ELTZ", 611),
  ...widths("FPS", 556),
  ...widths("M", 889),
  ...widths("W—%&@…", 1000),
  ...widths("ơ", 540),
  ...widths("ư", 560),
  ...widths("Ơ", 760),
  ...widths("Ư", 800),
  ...widths("đ", 500),
  ...widths("Đ", 722),
};
const UNKNOWN_WIDTH = 600;
/** Screens round each letter to whole pixels: measured against Excel-like rendering, 4 % are enough. */
const SAFETY = 1.04;
const BOLD_FACTOR = 1.07;
/** A digit of the body font is half its size wide: one character of column width. */
const DIGIT_WIDTH = 500;
/** Height of a line in sizes: 12 points make lines of 15.75 points. */
const LINE_FACTOR = 1.3125;
export const MAX_ROW_HEIGHT = 409;

function widths(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

export interface TextLook {
  readonly size: number;
  readonly bold: boolean;
}

/** Widths by code of the letter, found once (-1: not yet); the halves of a rare sign count half each. */
const byCode = new Int16Array(0x1_0000).fill(-1);

/** Marks are dropped, but the horns of ơ and ư are part of the letter. */
function findWidth(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return UNKNOWN_WIDTH / 2;
  const letter = String.fromCharCode(code);
  const base = letter
    .normalize("NFD")
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, "")
    .normalize("NFC");
  return WIDTHS[letter] ?? (base === "" ? 0 : (WIDTHS[base] ?? UNKNOWN_WIDTH));
}

function widthOfCode(code: number): number {
  const known = byCode[code] ?? -1;
  if (known >= 0) return known;
  const width = findWidth(code);
  byCode[code] = width;
  return width;
}

const scaleOf = (look: TextLook): number =>
  (SAFETY * (look.bold ? BOLD_FACTOR : 1) * look.size) / (DIGIT_WIDTH * BODY_SIZE);

/** Width in characters of column width (digits of the body font). */
export function widthInCharacters(text: string, look: TextLook): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum += widthOfCode(text.charCodeAt(index));
  return sum * scaleOf(look);
}

/** No letter is wider: a text so short fits without being measured. */
const WIDEST = 1000;

/** What `\s` takes for a blank, without ASCII. */
const FAR_BLANKS = new Set(
  [
    ..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
  ].map((blank) => blank.charCodeAt(0)),
);
const isBlank = (code: number): boolean => (code < 128 ? code === 32 || (code > 8 && code < 14) : FAR_BLANKS.has(code));
const HYPHEN = "-".charCodeAt(0);

/** A line being filled, letter by letter. Widths of the word are in thousandths of the size, others in characters. */
class Line {
  lines = 1;
  private used = 0;
  private word = 0;
  private isInWord = false;
  private readonly blank: number;
  private readonly scale: number;

  constructor(
    private readonly room: number,
    look: TextLook,
  ) {
    this.blank = widthInCharacters(" ", look);
    this.scale = scaleOf(look);
  }

  take(code: number): void {
    if (isBlank(code)) {
      this.endWord();
      this.used += this.blank;
      return;
    }
    this.word += widthOfCode(code);
    this.isInWord = true;
    if (code === HYPHEN) this.endWord();
  }

  endWord(): void {
    if (!this.isInWord) return;
    const width = this.word * this.scale;
    this.word = 0;
    this.isInWord = false;
    if (this.used > 0 && this.used + width > this.room) {
      this.lines += 1;
      this.used = 0;
    }
    if (width > this.room) this.lines += Math.ceil(width / this.room) - 1;
    this.used = width > this.room ? width % this.room : this.used + width;
  }
}

/** Lines one paragraph takes: words go to the next line, a word longer than the line is cut, a hyphen ends a word. */
function linesOfParagraph(paragraph: string, room: number, look: TextLook): number {
  if (paragraph.length * WIDEST * scaleOf(look) <= room) return 1;
  const line = new Line(room, look);
  for (let at = 0; at < paragraph.length; at += 1) line.take(paragraph.charCodeAt(at));
  line.endWord();
  return line.lines;
}

/** Lines of a text in a cell so many characters wide; explicit line breaks count. */
export function lineCount(text: string, widthInCells: number, look: TextLook): number {
  const room = Math.max(1, widthInCells);
  if (!/[\r\n]/.test(text)) return linesOfParagraph(text, room, look);
  return text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room, look), 0);
}

/** Points for so many lines, before Excel's limit of 409 is applied. */
export const heightOfLines = (lines: number, size: number): number => Math.ceil(lines * size * LINE_FACTOR * 4 + 2) / 4;
