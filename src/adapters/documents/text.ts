import type { SourceBlock, SourceDocument, SourcePlace } from "../../engine/source/source-document";
import { isBold, markBoldLines } from "./bold-marks";
import { TabTable } from "./tab-table";
import { logicalLines, type TextLine } from "./text-lines";

/**
 * Text as an office pastes or exports it: lines with tabs are rows of a table, a blank line ends the table, other lines are
 * paragraphs. Every line is a unit with its number.
 */
export function readText(text: string, file: string): SourceDocument {
  const lines = logicalLines(text);
  const blocks = new TextBlocks(file);
  for (const [at, line] of lines.entries()) blocks.take(line, lines[at + 1]);
  return { file, format: "text", blocks: markBoldLines(blocks.finished()) };
}

/** Blocks while the lines come in. */
class TextBlocks {
  private readonly blocks: SourceBlock[] = [];
  private draft: TabTable | null = null;
  private tables = 0;
  private widthAbove = 0;

  constructor(private readonly file: string) {}

  take(line: TextLine, next: TextLine | undefined): void {
    if (line.text.includes("\t")) {
      this.draft ??= new TabTable();
      this.draft.takeRow(line);
    } else if (this.draft?.takeLine(line, next) !== true) {
      this.endTable();
      this.blocks.push(lineBlock(line, this.file));
    }
  }

  finished(): readonly SourceBlock[] {
    this.endTable();
    return this.blocks;
  }

  private endTable(): void {
    const draft = this.draft;
    this.draft = null;
    if (draft === null) return;
    if (draft.isTable(this.widthAbove)) {
      this.tables += 1;
      this.widthAbove = draft.width;
      this.blocks.push(draft.table(this.tables, this.file));
    } else for (const line of draft.lines()) this.blocks.push(lineBlock(line, this.file));
  }
}

function lineBlock({ number, text }: TextLine, file: string): SourceBlock {
  const place: SourcePlace = { file, page: null, table: null, row: null, line: number };
  if (text.trim() === "") return { kind: "blank", place };
  const marks = /^\s*(#{1,6})\s/.exec(text)?.[1];
  const bold = isBold(text.replace(/^\s*#+\s*/, ""));
  return { kind: "paragraph", text, place, headingLevel: marks?.length ?? null, bold };
}
