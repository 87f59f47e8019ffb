import type { Frame } from "./line-joining";
import { joinedText, paragraphsOf } from "./line-joining";
import { isBold, linesOf } from "./lines";
import type { Word } from "./word";

export interface CellContent {
  /** One entry a paragraph of the cell, separated by "\n"; line ends made by the cell's width are blanks. */
  readonly text: string;
  readonly bold: boolean;
}

export function cellContent(words: readonly Word[], frame: Frame): CellContent {
  const lines = linesOf(words);
  const text = paragraphsOf(lines, frame).map(joinedText).join("\n");
  return { text, bold: isBold(lines) };
}
