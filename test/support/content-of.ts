import { EMPTY } from "../../src/engine/workbook/cells";
import type { ContentValue, TableContent, WorkbookContent } from "../../src/engine/workbook/content";
import type { WorkbookDescription } from "../../src/engine/workbook/description";
import type { TableBlock } from "../../src/engine/workbook/table-block";

const noProperties = { title: null, author: null, lastAuthor: null, created: null, modified: null };

/** What reading a described workbook back gives, without a file between: tables with their cells. */
export function contentOf(description: WorkbookDescription): WorkbookContent {
  return {
    namedCells: [],
    properties: noProperties,
    sheets: description.sheets.map((sheet) => ({
      name: sheet.name,
      key: sheet.key,
      visibility: sheet.visibility ?? "visible",
      cells: [],
      merges: [],
      notes: [],
      hiddenRows: [],
      pictures: 0,
      truncated: false,
      tables: sheet.blocks.flatMap((block) => (block.kind === "table" ? [tableContent(block)] : [])),
    })),
  };
}

function tableContent(block: TableBlock): TableContent {
  const rows = block.rows.map((row): ContentValue[] => {
    if (!Array.isArray(row)) return [];
    return row.map((cell) => ({ value: cell.kind === "decorated" ? cell.value : cell, percent: false }));
  });
  return {
    name: block.name,
    headers: block.columns.map((column) => column.header),
    rows,
    area: { row: 1, column: 1, rowCount: rows.length + 1, columnCount: block.columns.length },
  };
}

/** The same workbook after a person typed into a cell of a table (row counted from 1 below the header). */
export function afterTyping(
  content: WorkbookContent,
  table: string,
  cell: { row: number; column: string; text: string },
): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((one) => (one.name === table ? typed(one, cell) : one)),
    })),
  };
}

function typed(table: TableContent, cell: { row: number; column: string; text: string }): TableContent {
  const column = table.headers.indexOf(cell.column);
  if (column < 0) throw new Error(`no column ${cell.column}`);
  const value = cell.text === "" ? EMPTY : ({ kind: "text", text: cell.text } as const);
  return {
    ...table,
    rows: table.rows.map((row, at) =>
      at === cell.row - 1 ? row.map((one, c) => (c === column ? { value, percent: false } : one)) : row,
    ),
  };
}
