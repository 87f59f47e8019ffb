import { alignedTables } from "./aligned-table";
import { around, centreX, centreY, holds, widthOf } from "./box";
import type { RuledTable } from "./cells";
import { flowsOf } from "./columns";
import { type Frame, paragraphsOf } from "./line-joining";
import { type Line, linesOf } from "./lines";
import type { PageContent } from "./page-content";
import type { Word } from "./word";

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly page: number;
  readonly lines: readonly Line[];
  readonly frame: Frame;
}

export interface TableBlock {
  readonly kind: "table";
  readonly page: number;
  readonly table: RuledTable;
  readonly words: readonly Word[];
  readonly fromPicture: boolean;
}

export type PageBlock = ParagraphBlock | TableBlock;

/** Words of a line that count for the margins: short lines stand anywhere. */
const TELLING = 4;
/** Text that reaches this share of the tables' width shows the margins itself; less is only titles above tables. */
const FULL = 0.85;

/** The margins between which the pages of one size set their text. */
export function marginsOf(pages: readonly PageContent[]): Frame {
  const lines = pages.flatMap((page) => linesOf(freeWords(page)));
  const long = lines.filter((line) => line.words.length >= TELLING);
  const text = around(long.length > 0 ? long : lines);
  const tables = around(pages.flatMap((page) => page.tables.map((table) => table.box)));
  return widthOf(text) >= widthOf(tables) * FULL ? text : around([text, tables]);
}

/** Paragraphs and tables of a page, from top to bottom. */
export function blocksOf(page: PageContent, margins: Frame): PageBlock[] {
  const tables = [...page.tables].sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  let rest = linesOf(freeWords(page));
  const blocks: PageBlock[] = [];
  for (const table of tables) {
    const above = rest.filter((line) => line.baseline <= table.box.top + line.size / 2);
    rest = rest.filter((line) => !above.includes(line));
    blocks.push(...proseBlocks(above, page, margins), tableBlock(table, page));
  }
  return [...blocks, ...proseBlocks(rest, page, margins)];
}

const tableBlock = (table: RuledTable, { page, words, fromPicture }: PageContent): TableBlock => ({
  kind: "table",
  page,
  table,
  words: words.filter((word) => isIn(table, word)),
  fromPicture,
});

const isIn = ({ box }: RuledTable, word: Word): boolean => holds(box, centreX(word), centreY(word));

function freeWords({ tables, words }: PageContent): Word[] {
  return words.filter((word) => !tables.some((table) => isIn(table, word)));
}

/** Lines outside ruled tables: tables that only alignment shows, and paragraphs in reading order. */
function proseBlocks(lines: readonly Line[], page: PageContent, margins: Frame): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const part of alignedTables(lines)) {
    if (part.kind === "table") {
      blocks.push({
        kind: "table",
        page: page.page,
        table: part.table,
        words: part.words,
        fromPicture: page.fromPicture,
      });
    } else {
      for (const { lines: flow, frame } of flowsOf(part.lines, margins)) {
        blocks.push(
          ...paragraphsOf(flow, frame).map((own) => ({
            kind: "paragraph" as const,
            page: page.page,
            lines: own,
            frame,
          })),
        );
      }
    }
  }
  return blocks;
}
