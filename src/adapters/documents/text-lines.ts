/** A line of the text with its number; a quoted cell may have taken several printed lines. */
export interface TextLine {
  /** 1-based number of its first printed line. */
  readonly number: number;
  readonly text: string;
}

/** Joins the printed lines of a quoted cell ("…\n…") into one; a final line end makes no blank line. */
export function logicalLines(text: string): TextLine[] {
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

/** Cells of a line. Excel and Word quote a cell for its line breaks, double its quotes; other quotes are the author's own. */
export function cellsOfLine(line: string): string[] {
  const cells = line.split("\t");
  const filled = cells.filter((cell) => cell !== "");
  const allQuoted = filled.length > 1 && filled.every(isQuoted);
  return cells.map((cell) => (isQuoted(cell) && (allQuoted || needsQuotes(cell)) ? bare(cell) : cell));
}

const isQuoted = (cell: string): boolean => /^"(?:[^"]|"")*"$/.test(cell) && cell.length > 1;
const needsQuotes = (cell: string): boolean => /\n|""/.test(cell.slice(1, -1));
const bare = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"');
