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

/** Widths by code of the letter, found once; the halves of a rare sign count half each. */
const byCode = new Map<number, number>();

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
  const known = byCode.get(code);
  if (known !== undefined) return known;
  const width = findWidth(code);
  byCode.set(code, width);
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

/** Lines one paragraph takes: words go to the next line, a word longer than the line is cut. */
function linesOfParagraph(paragraph: string, room: number, look: TextLook): number {
  if (paragraph.length * WIDEST * scaleOf(look) <= room) return 1;
  const blank = widthInCharacters(" ", look);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/[^\s-]*-|[^\s-]+|\s/g) ?? []) {
    const isBlank = /^\s$/.test(word);
    const width = isBlank ? blank : widthInCharacters(word, look);
    if (!isBlank && used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (!isBlank && width > room) lines += Math.ceil(width / room) - 1;
    used = !isBlank && width > room ? width % room : used + width;
  }
  return lines;
}

/** Lines of a text in a cell so many characters wide; explicit line breaks count. */
export function lineCount(text: string, widthInCells: number, look: TextLook): number {
  const room = Math.max(1, widthInCells);
  return text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room, look), 0);
}

/** Points for so many lines, before Excel's limit of 409 is applied. */
export const heightOfLines = (lines: number, size: number): number => Math.ceil(lines * size * LINE_FACTOR * 4 + 2) / 4;
