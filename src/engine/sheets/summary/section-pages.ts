import type { Block } from "../../workbook/blocks";

/** Lines of the body font that a page of `Tổng hợp quý` holds, and those its letterhead takes. */
const PAGE_LINES = 44;
const HEAD_LINES = 9;
/** Most rows have texts of one line, some of two; headers of one to four. */
const ROW_LINES = 1.3;
const HEADER_LINES = 2.5;
const TITLE_LINES = 2;
/** What a table of several pages leaves on its last one is not known: room for a sentence is counted on. */
const AFTER_LONG = 6;

const linesOf = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (lines, block) => lines + (block.kind === "table" ? HEADER_LINES + block.rows.length * ROW_LINES : 1),
    TITLE_LINES,
  );

/**
 * Which sections begin a page: those that do not fit on what is left of the one before, so that no table is torn that
 * could stand whole. The first follows the letterhead.
 */
export function pageStarts(sections: readonly (readonly Block[])[]): boolean[] {
  let left = PAGE_LINES - HEAD_LINES;
  return sections.map((blocks, at) => {
    const lines = linesOf(blocks);
    const starts = at > 0 && lines > left;
    const room = (starts ? PAGE_LINES : left) - lines;
    left = room >= 0 ? room : AFTER_LONG;
    return starts;
  });
}
