import { type SheetCell, type SheetRow, seenIn } from "./sheet-rows";

/** A stretch of rows that belong together. */
export type Region =
  | { readonly kind: "blank"; readonly row: SheetRow }
  | { readonly kind: "lines"; readonly row: SheetRow }
  | { readonly kind: "table"; readonly rows: readonly SheetRow[] };

/** From this many cells side by side a row is surely of a table; letterheads and signatures have two. */
const SURE_WIDTH = 3;

/**
 * Cuts a sheet into blank rows, lines of text and tables. A line between two rows of a table is a row of it (a section), a
 * line above or below is text; a new appendix begins a new table.
 */
export function regionsOf(rows: readonly SheetRow[]): Region[] {
  const regions: Region[] = [];
  let stretch: SheetRow[] = [];
  const close = (): void => {
    regions.push(...cutStretch(stretch));
    stretch = [];
  };
  for (const row of rows) {
    if (seenIn(row) === 0) {
      close();
      regions.push({ kind: "blank", row });
    } else {
      if (isAppendixHeading(row)) close();
      stretch.push(row);
    }
  }
  close();
  return regions;
}

const isAppendixHeading = (row: SheetRow): boolean =>
  seenIn(row) === 1 && /^\s*phụ\s+(?:lục|biểu)/iu.test(row.cells[0]?.text.normalize("NFC") ?? "");

/** Lines, then pairs of a letterhead, then the table, then lines. */
function cutStretch(rows: readonly SheetRow[]): Region[] {
  const sure = rows.findIndex((row) => seenIn(row) >= SURE_WIDTH);
  if (sure < 0) return cutPairs(rows);
  const top = sectionsAbove(rows, sure);
  return [...cutPairs(rows.slice(0, top)), ...cutTail(rows.slice(top))];
}

const SECTION_NUMBER = /^\s*(?:[IVXL]{1,5}|[A-ZĐ]|\d{1,2})(?:[.)/]|\s|$)/u;
const startsWithNumber = (row: SheetRow | undefined, number: RegExp): boolean => number.test(row?.cells[0]?.text ?? "");

/** A table that goes on without a header may begin with a section ("V | Môi trường cạnh tranh"): that row belongs to it. */
function sectionsAbove(rows: readonly SheetRow[], sure: number): number {
  let top = sure;
  if (!startsWithNumber(rows[sure], /^\s*\d/)) return top;
  while (top > 0 && startsWithNumber(rows[top - 1], SECTION_NUMBER)) top -= 1;
  return top;
}

/** Rows of two cells next to each other are small tables, single cells are lines. */
function cutPairs(rows: readonly SheetRow[]): Region[] {
  const regions: Region[] = [];
  let pairs: SheetRow[] = [];
  for (const row of rows) {
    if (seenIn(row) > 1) pairs.push(row);
    else {
      if (pairs.length > 0) regions.push({ kind: "table", rows: pairs });
      pairs = [];
      if (row.cells.length > 0) regions.push({ kind: "lines", row });
    }
  }
  if (pairs.length > 0) regions.push({ kind: "table", rows: pairs });
  return regions;
}

function cutTail(rows: readonly SheetRow[]): Region[] {
  const body = rows.findLastIndex((row) => seenIn(row) > 1);
  const left = rows
    .slice(0, body + 1)
    .reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), Infinity);
  let end = body + 1;
  while (end < rows.length && goesOn(rows[end]?.cells[0], left)) end += 1;
  return [{ kind: "table", rows: rows.slice(0, end) }, ...cutPairs(rows.slice(end))];
}

/** Under the last row: more text of a cell stands inside the table, the words behind the table begin at its left. */
const goesOn = (cell: SheetCell | undefined, left: number): boolean =>
  cell !== undefined && cell.column > left && cell.columnSpan === 1 && !cell.bold;
