import { mendWord } from "./mend-word";

/**
 * A text beside its folded twin: lower case, no diacritics, punctuation kept. Patterns are written for `flat`; what they
 * find is shown from `text`, so nothing a person reads is ever folded.
 */
export interface FoldedText {
  readonly text: string;
  readonly flat: string;
  /** The words of `text` that stand at the 0-based positions `from` (inclusive) to `to` (exclusive) of `flat`. */
  readonly original: (from: number, to: number) => string;
  /** Position in `flat` of what stands at the 0-based position of `text`. */
  readonly position: (at: number) => number;
}

const MARKS = /[\u0300-\u036f]/g;

/** One character for one character. */
function foldedCharacter(character: string): string {
  if (character === "đ" || character === "Đ") return "d";
  if (/[\u2010-\u2015\u2212]/.test(character)) return "-";
  if (/\s/.test(character)) return " ";
  const plain = character.normalize("NFD").replace(MARKS, "").toLowerCase();
  return plain.length === character.length ? plain : character;
}

/** Well read text: the twin has the same length, so positions are the same. */
export function foldedText(raw: string): FoldedText {
  const text = raw.normalize("NFC");
  const flat = [...text].map(foldedCharacter).join("");
  return { text, flat, original: (from, to) => text.slice(from, to), position: (at) => at };
}

interface Piece {
  readonly at: number;
  readonly length: number;
  readonly flat: string;
}

/** Letters a scanner put in the place of letters, beside real ones. */
const WORD = /[\p{L}\p{M}\p{N}¢&]*\p{L}[\p{L}\p{M}\p{N}¢]*|[^]/gu;

/** Scanned text without its diacritics: each word of the twin is the expected word it most likely stands for. */
export function mendedText(raw: string): FoldedText {
  const text = raw.normalize("NFC");
  const pieces: Piece[] = [...text.matchAll(WORD)].map((found) => ({
    at: found.index,
    length: found[0].length,
    flat: found[0].length > 1 ? mendWord([...found[0]].map(foldedCharacter).join("")) : foldedCharacter(found[0]),
  }));
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.flat.length;
  }
  const pieceAt = (position: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= position),
    );
  const original = (from: number, to: number): string => {
    if (to <= from) return "";
    const [first, last] = [pieces[pieceAt(from)], pieces[pieceAt(to - 1)]];
    return first && last ? text.slice(first.at, last.at + last.length) : "";
  };
  const position = (at: number): number => {
    const index = Math.max(
      0,
      pieces.findLastIndex((piece) => piece.at <= at),
    );
    return starts[index] ?? 0;
  };
  return { text, flat: pieces.map((piece) => piece.flat).join(""), original, position };
}
