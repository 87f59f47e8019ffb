import type { SourceDocument } from "./source-document";

/** Letters of a whole source: some 700 pages. More would keep a reader busy for minutes. */
export const MOST_LETTERS = 2_000_000;
/** Letters of one cell or paragraph; a cell of a workbook holds 32,767. */
export const LONGEST_TEXT = 100_000;
/** Rows and paragraphs, blank ones too. */
export const MOST_LINES = 200_000;

export type SourceLimit = "letters" | "text" | "lines";

/** The limit that a source passes, or null: reading it would take too long for a person to wait. */
export function passedLimit({ blocks }: SourceDocument): SourceLimit | null {
  let letters = 0;
  let lines = 0;
  for (const block of blocks) {
    const texts = textsOf(block);
    letters += texts.reduce((sum, text) => sum + text.length, 0);
    lines += block.kind === "table" ? block.rows.length : 1;
    if (texts.some((text) => text.length > LONGEST_TEXT)) return "text";
    if (letters > MOST_LETTERS) return "letters";
    if (lines > MOST_LINES) return "lines";
  }
  return null;
}

function textsOf(block: SourceDocument["blocks"][number]): readonly string[] {
  if (block.kind === "blank") return [];
  return block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.cells.map((cell) => cell.text));
}
