import type { SourceCell, SourcePlace, SourceRow, SourceTable } from "../../engine/source/source-document";
import { isBold } from "./bold-marks";
import { cellsOfLine, type TextLine } from "./text-lines";

/** One row while its lines come in: most rows take one line, a cell with line breaks may take several. */
interface DraftRow {
  readonly lines: TextLine[];
  cells: string[];
}

/** Lines with tabs that follow one another, and the lines between them that carry on a cell. */
export class TabTable {
  private readonly rows: DraftRow[] = [];
  /** Cells of the widest row so far. */
  width = 0;

  takeRow(line: TextLine): void {
    const cells = cellsOfLine(line.text);
    const last = this.rows.at(-1);
    if (last !== undefined && this.completes(cells, last)) {
      const [first = "", ...others] = cells;
      this.carryOn(last, line, first);
      last.cells.push(...others);
    } else this.rows.push({ lines: [line], cells });
    this.width = Math.max(this.width, cells.length);
  }

  /** A line without tabs under a row that is short of cells, with more of the table to come, goes on in its last cell. */
  takeLine(line: TextLine, next: TextLine | undefined): boolean {
    const last = this.rows.at(-1);
    if (last === undefined || last.cells.length >= this.width) return false;
    if (line.text.trim() === "" || next === undefined || !next.text.includes("\t")) return false;
    this.carryOn(last, line, line.text);
    return true;
  }

  /**
   * Rows side by side, or the width of the table above. Indented paragraphs and list items with a tab behind their number are
   * no table.
   */
  isTable(widthAbove: number): boolean {
    return (this.width >= 3 && this.width === widthAbove) || !this.rows.every(({ cells }) => isProse(cells));
  }

  lines = (): TextLine[] => this.rows.flatMap(({ lines }) => lines);

  table(number: number, file: string): SourceTable {
    const placeOf = (line: number, row: number | null): SourcePlace => ({ file, page: null, table: number, row, line });
    const rows = this.rows.map(
      ({ lines, cells }, at): SourceRow => ({
        place: placeOf(lines[0]?.number ?? 1, at + 1),
        cells: cells.map(cellOf),
      }),
    );
    return { kind: "table", rows, columns: this.width, place: placeOf(this.lines()[0]?.number ?? 1, null) };
  }

  /** The rest of a row whose cell was broken over lines: with it the row has exactly the width of the table. */
  private completes(cells: readonly string[], last: DraftRow): boolean {
    const missing = this.width - last.cells.length;
    return missing > 0 && cells.length === missing + 1 && CARRIES_ON.test(cells[0] ?? "");
  }

  private carryOn(row: DraftRow, line: TextLine, text: string): void {
    row.lines.push(line);
    row.cells[row.cells.length - 1] = `${row.cells.at(-1) ?? ""}\n${text}`;
  }
}

/** "- Rà soát", "và các đơn vị": words that go on, nothing a number column holds. */
const CARRIES_ON = /^\s*(?:[-–+•*]\s*\p{L}|\p{Ll}{2})/u;
const LIST_MARK = /^\s*(?:[-–—+*•·▪●○◦►➢]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVXLivx]{1,5})[.)])\s*$/u;

function isProse(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const [first = ""] = filled;
  return filled.length < 2 || (filled.length === 2 && LIST_MARK.test(first) && cells.at(-1) === filled[1]);
}

const cellOf = (text: string, at: number): SourceCell => ({
  text,
  column: at + 1,
  columnSpan: 1,
  rowSpan: 1,
  bold: isBold(text),
  confidence: null,
});
