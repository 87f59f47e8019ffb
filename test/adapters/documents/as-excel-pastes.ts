import type { GridCell, GridMerge, SheetGrid } from "../../../src/engine/source/sheet-grid";
import type { SourceBlock, SourceDocument } from "../../../src/engine/source/source-document";

/**
 * The sheet Excel makes out of a document pasted from Word: each paragraph a cell of column A, each table row as many rows as its
 * tallest cell has paragraphs; cells of one paragraph are merged over all of them, taller ones take one row a paragraph.
 */
export function asExcelPastes(document: SourceDocument): SheetGrid {
  const cells: GridCell[] = [];
  const merges: GridMerge[] = [];
  let row = 1;
  const put = (column: number, at: number, text: string, bold: boolean): void => {
    if (text !== "") cells.push({ row: at, column, text, bold, date: null, hidden: false });
  };
  for (const block of document.blocks) {
    if (block.kind !== "table") {
      if (block.kind === "paragraph") put(1, row, block.text, block.bold);
      row += 1;
      continue;
    }
    for (const { cells: printed } of block.rows) {
      const height = Math.max(1, ...printed.map(({ text }) => text.split("\n").length));
      for (const { text, column, columnSpan, bold } of printed) {
        const lines = text.split("\n");
        for (const [at, line] of lines.entries()) put(column, row + at, line, bold);
        const rowSpan = lines.length === 1 ? height : 1;
        if (rowSpan * columnSpan > 1) merges.push({ row, column, rowSpan, columnSpan });
      }
      row += height;
    }
    row += spaceBelow(block);
  }
  return { sheet: "Sheet1", cells, merges };
}

/** Word's clipboard has an empty paragraph behind a table. */
const spaceBelow = (block: SourceBlock): number => (block.kind === "table" ? 1 : 0);
