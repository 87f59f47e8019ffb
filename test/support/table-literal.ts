import type { SourceBlock, SourceCell, SourceDocument, SourceTable } from "../../src/engine/source/source-document";

const place = (table: number, row: number) => ({ file: "bang.txt", page: null, table, row, line: row });

/**
 * A table as it would be printed, one row a line, cells between bars:
 *
 *     STT | Nhiệm vụ | Cơ quan chủ trì
 *     1   | Đối thoại | Sở Tài chính
 *
 * `**text**` is bold. `^` takes the cell above (vertical merge), `<` the cell to the left (horizontal merge).
 */
export function tableOf(literal: string, number = 1): SourceTable {
  const lines = literal
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const grid = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const columns = Math.max(...grid.map((row) => row.length));
  const rows = grid.map((_, at) => ({
    place: place(number, at + 1),
    cells: Array.from({ length: columns }, (_, column) => cellAt(grid, at, column)).flatMap((cell) =>
      cell === null ? [] : [cell],
    ),
  }));
  return { kind: "table", rows, columns, place: place(number, 1) };
}

function cellAt(grid: readonly string[][], row: number, column: number): SourceCell | null {
  const words = grid[row]?.[column] ?? "";
  if (words === "^" || words === "<") return null;
  let [columnSpan, rowSpan] = [1, 1];
  while (grid[row]?.[column + columnSpan] === "<") columnSpan += 1;
  while (grid[row + rowSpan]?.[column] === "^") rowSpan += 1;
  const bold = /^\*\*.*\*\*$/.test(words);
  return { text: bold ? words.slice(2, -2) : words, column: column + 1, columnSpan, rowSpan, bold, confidence: null };
}

export const paragraph = (text: string, line = 1): SourceBlock => ({
  kind: "paragraph",
  text,
  place: { file: "bang.txt", page: null, table: null, row: null, line },
  headingLevel: null,
  bold: false,
});

/** A document of paragraphs and tables in the order given: a text with a bar in it is a table, any other is a paragraph. */
export function documentOf(...parts: string[]): SourceDocument {
  let tables = 0;
  const blocks = parts.map((part, at) => {
    if (!part.includes("|")) return paragraph(part.trim(), at + 1);
    tables += 1;
    return tableOf(part, tables);
  });
  return { file: "bang.txt", format: "text", blocks };
}
