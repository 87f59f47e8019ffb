import type { SourceBlock, SourceDocument, SourceFormat, SourcePlace } from "../../../engine/source/source-document";
import { fillTable } from "./fill-table";
import { joinedText, nextWordHadRoom, startsItem } from "./line-joining";
import { isBold, textOf } from "./lines";
import { blocksOf, marginsOf, type PageBlock, type ParagraphBlock, type TableBlock } from "./page-blocks";
import type { PageContent } from "./page-content";
import { dropFurniture } from "./page-furniture";
import { shareColumns } from "./table-columns";

/** Letter sizes of two scanned pages are estimates. */
const SAME_SIZE = 0.1;
const ENDS_SENTENCE = /[.;:!?…]["”’)\]]*$/u;

/** Pages of words and rulings become the paragraphs and tables of a document, in reading order. */
export function layDocument(pages: readonly PageContent[], file: string, format: SourceFormat): SourceDocument {
  const clean = dropFurniture(withSharedColumns(pages));
  const margins = new Map(
    [...new Set(clean.map(sizeOf))].map((size) => [size, marginsOf(clean.filter((page) => sizeOf(page) === size))]),
  );
  const blocks = clean.flatMap((page) => blocksOf(page, margins.get(sizeOf(page)) ?? { left: 0, right: page.width }));
  return { file, format, blocks: sourceBlocks(joinAcrossPages(blocks), file) };
}

/** Pages of one size share their margins; sizes of scans differ by a pixel or two. */
const sizeOf = (page: PageContent): number => Math.round(page.width / 10);

function withSharedColumns(pages: readonly PageContent[]): PageContent[] {
  const shared = shareColumns(pages.flatMap((page) => page.tables));
  let next = 0;
  return pages.map((page) => {
    const tables = shared.slice(next, next + page.tables.length);
    next += page.tables.length;
    return { ...page, tables };
  });
}

/** A paragraph cut by the end of a page goes on where the next page begins. */
function joinAcrossPages(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === "paragraph" && block.kind === "paragraph" && goesOn(last, block)) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(before: ParagraphBlock, after: ParagraphBlock): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (before.page === after.page || last === undefined || next === undefined) return false;
  if (Math.abs(last.size - next.size) > last.size * SAME_SIZE) return false;
  const ended =
    ENDS_SENTENCE.test(textOf(last)) || startsItem(textOf(next)) || nextWordHadRoom(last, next, before.frame);
  return !ended && next.left <= after.frame.left + next.size;
}

function sourceBlocks(blocks: readonly PageBlock[], file: string): SourceBlock[] {
  const counts = { table: 0, paragraph: 0 };
  return blocks.flatMap((block): SourceBlock[] => {
    counts[block.kind] += 1;
    const place = { file, page: block.page, table: null, row: null, line: null };
    if (block.kind === "table") return [sourceTable(block, { ...place, table: counts.table })];
    const { lines } = block;
    return [
      {
        kind: "paragraph",
        text: joinedText(lines),
        place: { ...place, line: counts.paragraph },
        headingLevel: null,
        bold: isBold(lines),
      },
    ];
  });
}

function sourceTable({ table, words, fromPicture }: TableBlock, place: SourcePlace): SourceBlock {
  const { rows, columns } = fillTable(table, words, fromPicture);
  return {
    kind: "table",
    columns,
    place,
    rows: rows.map((cells, at) => ({ cells, place: { ...place, row: at + 1 } })),
  };
}
