import type { Block } from "../../workbook/blocks";

/** Lines of the body font that a page of `Tổng hợp quý` holds, and those its letterhead takes. */
const PAGE_LINES = 42;
const HEAD_LINES = 10;
/** A row of a table has texts of one line or two; a header up to four. */
const ROW_LINES = 1.6;
const HEADER_LINES = 4;
const TITLE_LINES = 2;

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
    left = room >= 0 ? room : PAGE_LINES - (-room % PAGE_LINES);
    return starts;
  });
}
