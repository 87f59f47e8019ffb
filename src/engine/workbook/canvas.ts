import type { ChartBlock } from "./blocks";
import type { CellLook, StyleSheet } from "./cell-look";
import { type CellValue, EMPTY, valueOf } from "./cells";
import { cutText, MAX_CELL_TEXT, storableText } from "./excel-limits";
import type { InputRule } from "./input-rules";
import type { Lowering } from "./lowerings";
import { heightOfLines, lineCount, MAX_ROW_HEIGHT } from "./measure-text";
import type { PlainArea, PlainNote } from "./plain";
import type { LinkTarget, TableBlock, TablePaintRule } from "./table-block";

/** A cell while its sheet is being laid out. `table` is the table it belongs to, for `[@Cột]`. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: number;
  readonly table: string | null;
}

/** Where a table came to stand. `headers` are the lawful ones, in the order of the columns. */
export interface PlacedTable {
  readonly block: TableBlock;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly asked: readonly string[];
  readonly column: number;
  readonly headerTop: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalsRow: number | null;
}

export interface Drafts {
  readonly cells: DraftCell[];
  readonly merges: PlainArea[];
  readonly tables: PlacedTable[];
  readonly rules: { readonly area: PlainArea; readonly rule: InputRule }[];
  readonly paints: { readonly table: string; readonly rule: TablePaintRule }[];
  readonly links: { readonly row: number; readonly column: number; readonly target: LinkTarget }[];
  readonly notes: PlainNote[];
  readonly charts: { readonly area: PlainArea; readonly block: ChartBlock }[];
  readonly names: { readonly name: string; readonly row: number; readonly column: number }[];
  readonly breaksBefore: number[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly table?: string | null;
}

/** Where the next block goes: its row, its first grid column and how many columns it may spread over. */
export interface Frame {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * A day is shown as a day whatever the column asks, or a bare number would stand there; a number in a column of days stays a
 * number, or a wrong day would.
 */
function fittingLook(look: CellLook, value: CellValue): CellLook {
  const { kind } = valueOf(value);
  if (kind === "date") return look.format === "date" ? look : { ...look, format: "date" };
  const misleads = (kind === "number" && look.format === "date") || kind === "boolean";
  return misleads ? { ...look, format: "general" } : look;
}

/** One sheet being laid out: blocks put cells on it, the second phase reads what they left. */
export class SheetCanvas {
  readonly drafts: Drafts = {
    cells: [],
    merges: [],
    tables: [],
    rules: [],
    paints: [],
    links: [],
    notes: [],
    charts: [],
    names: [],
    breaksBefore: [],
  };
  private readonly heights = new Map<number, { needed: number; grows: boolean }>();

  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
    private readonly styles: StyleSheet,
    readonly lowerings: Lowering[],
  ) {}

  /** Puts a value; text beyond Excel's limit is cut and reported. */
  put({ row, column, table = null }: CellPlace, value: CellValue, look: CellLook): void {
    const style = this.styles.indexOf(fittingLook(look, value));
    this.drafts.cells.push({ row, column, value: this.fitting(row, column, value), style, table });
  }

  /** Puts a value over an area; covered cells carry the look only, so that lines go all round. `table` is the one it is part of. */
  putMerged(area: PlainArea, value: CellValue, look: CellLook, table: string | null = null): void {
    if (area.rowCount * area.columnCount === 1) {
      this.put({ row: area.row, column: area.column, table }, value, look);
      return;
    }
    this.drafts.merges.push(area);
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const isFirst = row === area.row && column === area.column;
        this.put({ row, column, table }, isFirst ? value : EMPTY, look);
      }
    }
  }

  /** Sum of the widths of neighbouring grid columns, in characters. */
  widthOf(column: number, columnCount: number): number {
    let sum = 0;
    for (let at = column; at < column + columnCount; at += 1) sum += this.widths[at - 1] ?? 9;
    return sum;
  }

  /** Asks for a row high enough for a value in a cell (or merge) so many characters wide. The highest wish wins. */
  fitRow(row: number, value: CellValue, width: number, look: { size: number; bold: boolean; grows: boolean }): void {
    const shown = valueOf(value);
    const lines = shown.kind === "text" ? lineCount(shown.text, width, look) : 1;
    this.wishHeight(row, heightOfLines(lines, look.size), look.grows);
  }

  wishHeight(row: number, points: number, grows: boolean): void {
    const known = this.heights.get(row);
    if (known === undefined) {
      this.heights.set(row, { needed: Math.max(points, 0), grows });
      return;
    }
    known.needed = Math.max(points, known.needed);
    known.grows &&= grows;
  }

  /** Heights in row order, capped at what Excel allows; a capped row is reported. */
  rowHeights(): { row: number; height: number; grows: boolean }[] {
    return [...this.heights.entries()]
      .sort(([first], [second]) => first - second)
      .map(([row, { needed, grows }]) => {
        if (needed > MAX_ROW_HEIGHT) this.lowerings.push({ kind: "row-capped", sheet: this.name, row, needed });
        return { row, height: Math.min(needed, MAX_ROW_HEIGHT), grows };
      });
  }

  private fitting(row: number, column: number, value: CellValue): CellValue {
    if (value.kind !== "text") return value;
    const text = storableText(value.text);
    if (text === "") return EMPTY;
    if (text.length <= MAX_CELL_TEXT) return text === value.text ? value : { kind: "text", text };
    this.lowerings.push({ kind: "text-cut", sheet: this.name, row, column, length: text.length });
    return { kind: "text", text: cutText(text, MAX_CELL_TEXT) };
  }
}
