import { ownEntry } from "../../own-entry";
import { cleanLines, dropMarkdown } from "../../text/clean";
import { keyWords } from "../comparison-key";

export type CellTokenKind = "word" | "comma" | "semicolon" | "line" | "dash" | "slash" | "open" | "close";

/** A piece of a cell's text; `words` are its words for comparison ("UBND" has four). */
export interface CellToken {
  readonly kind: CellTokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

const BULLET = /^[-\u2010-\u2015\u2212+•·▪●○*]+\s*(?=\S)/;

/** Text of a cell with one line a line, bullets written as "- ", markdown and tags dropped. */
export function cellText(cell: string): string {
  return cleanLines(cell)
    .map((line) => dropMarkdown(line).trim().replace(BULLET, "- "))
    .filter((line) => line !== "")
    .join("\n");
}

const PIECE = /\n|;|,|\(|\)|(?<!\S)[-\u2010-\u2015\u2212+•·▪](?=\s)|\/(?=\p{Lu})|(?:[^\s,;()/]|\/(?!\p{Lu}))+/gu;
const KINDS: Readonly<Record<string, CellTokenKind>> = {
  "\n": "line",
  ";": "semicolon",
  ",": "comma",
  "(": "open",
  ")": "close",
  "/": "slash",
};
const DASH = /^[-\u2010-\u2015\u2212+•·▪]$/u;

export function cellTokens(text: string): readonly CellToken[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => {
    const kind = ownEntry(KINDS, piece) ?? (DASH.test(piece) ? "dash" : "word");
    return {
      kind,
      text: piece,
      start: index,
      end: index + piece.length,
      words: kind === "word" ? keyWords(piece) : [],
    };
  });
}

/** For every token whether it stands between brackets that are closed again. */
export function bracketed(tokens: readonly CellToken[]): readonly boolean[] {
  const inside = tokens.map(() => false);
  const open: number[] = [];
  tokens.forEach(({ kind }, i) => {
    if (kind === "open") open.push(i);
    const from = kind === "close" ? open.pop() : undefined;
    if (from !== undefined) inside.fill(true, from, i + 1);
  });
  return inside;
}
