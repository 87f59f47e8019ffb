import type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourcePlace,
  SourceRow,
} from "../../engine/source/source-document";

/** A line of the text with its number; a quoted cell may have taken several printed lines. */
interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** Bytes as text: UTF-8 or UTF-16 by their mark, else UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  const text = new TextDecoder(looksLikeUtf16(bytes) ? "utf-16le" : "utf-8").decode(bytes);
  return text.replace(/^\ufeff/, "");
}

/** Every second byte zero at the start: Latin letters and tabs of a text without a mark. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  const zeros = head.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  return head.length >= 8 && zeros > head.length / 4;
}

/**
 * Text as an office pastes or exports it: lines with tabs are rows of a table, a blank line ends the table, other lines are
 * paragraphs. Every line is a unit with its number.
 */
export function readText(text: string, file: string): SourceDocument {
  const lines = logicalLines(text);
  const blocks: SourceBlock[] = [];
  let table: TableDraft | null = null;
  let tables = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.includes("\t")) {
      if (table === null) {
        tables += 1;
        table = { number: tables, rows: [] };
      }
      table.rows.push({ line, cells: line.text.split("\t").map(unquoted) });
    } else if (table !== null && continuesCell(line, lines[at + 1], table)) appendToLastCell(table, line.text);
    else {
      if (table !== null) blocks.push(tableBlock(table, file));
      table = null;
      blocks.push(lineBlock(line, file));
    }
  }
  if (table !== null) blocks.push(tableBlock(table, file));
  return { file, format: "text", blocks };
}

interface TableDraft {
  readonly number: number;
  readonly rows: { readonly line: TextLine; readonly cells: string[] }[];
}

/** Joins the printed lines of a quoted cell ("…\n…") into one; a final line end makes no blank line. */
function logicalLines(text: string): TextLine[] {
  const printed = text.split(/\r\n|\r|\n/);
  if (printed.at(-1) === "") printed.pop();
  const lines: TextLine[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const start = at;
    let line = printed[at] ?? "";
    while (opensQuote(line) && closesLater(printed, at)) {
      at += 1;
      line = `${line}\n${printed[at] ?? ""}`;
    }
    lines.push({ number: start + 1, text: line });
  }
  return lines;
}

/** The last cell of the line begins with a quote that it does not close: Excel and Word quote cells with line breaks. */
function opensQuote(line: string): boolean {
  if (!line.includes("\t") && !line.startsWith('"')) return false;
  const last = line.slice(line.lastIndexOf("\t") + 1);
  return last.startsWith('"') && (last.match(/"/g)?.length ?? 0) % 2 === 1;
}

const LONGEST_QUOTED_CELL = 40;

/** A closing quote at the end of a cell within a reasonable number of lines; else the quote is the author's own. */
function closesLater(printed: readonly string[], at: number): boolean {
  const rest = printed.slice(at + 1, at + 1 + LONGEST_QUOTED_CELL);
  const end = rest.findIndex((line) => /"(?:\t|$)/.test(line));
  return end >= 0 && rest.slice(0, end).every((line) => !line.includes("\t"));
}

/** `"a ""b"""` → `a "b"`. A quote that the cell does not close stays. */
function unquoted(cell: string): string {
  return /^"(?:[^"]|"")*"$/s.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** A line without tabs inside a table, under a row that is short of cells, goes on in that row's last cell. */
function continuesCell(line: TextLine, next: TextLine | undefined, table: TableDraft): boolean {
  if (line.text.trim() === "" || next === undefined || !next.text.includes("\t")) return false;
  const widest = Math.max(...table.rows.map((row) => row.cells.length));
  return (table.rows.at(-1)?.cells.length ?? widest) < widest;
}

function appendToLastCell(table: TableDraft, text: string): void {
  const cells = table.rows.at(-1)?.cells;
  if (cells === undefined || cells.length === 0) return;
  cells[cells.length - 1] = `${cells[cells.length - 1] ?? ""}\n${text}`;
}

const isBold = (text: string): boolean => /^\s*(?:\*\*.+\*\*|<b>.*<\/b>)\s*$/s.test(text);

function tableBlock({ number, rows }: TableDraft, file: string): SourceBlock {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  const placeOf = (line: number, row: number | null): SourcePlace => ({ file, page: null, table: number, row, line });
  const sourceRows = rows.map(
    ({ line, cells }, at): SourceRow => ({ place: placeOf(line.number, at + 1), cells: cells.map(cellOf) }),
  );
  return { kind: "table", rows: sourceRows, columns, place: placeOf(rows[0]?.line.number ?? 1, null) };
}

const cellOf = (text: string, at: number): SourceCell => ({
  text,
  column: at + 1,
  columnSpan: 1,
  rowSpan: 1,
  bold: isBold(text),
  confidence: null,
});

function lineBlock({ number, text }: TextLine, file: string): SourceBlock {
  const place: SourcePlace = { file, page: null, table: null, row: null, line: number };
  if (text.trim() === "") return { kind: "blank", place };
  const marks = /^\s*(#{1,6})\s/.exec(text)?.[1];
  return {
    kind: "paragraph",
    text,
    place,
    headingLevel: marks?.length ?? null,
    bold: isBold(text.replace(/^\s*#+\s*/, "")),
  };
}
