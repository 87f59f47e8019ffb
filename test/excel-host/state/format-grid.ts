import type { Area } from "./area";
import { cellCount, isEntireColumn, isEntireRow, lastColumn, lastRow, sameArea, WHOLE_SHEET } from "./area";
import type { CellFormat, FormatPatch } from "./cell-format";
import { NORMAL } from "./cell-format";
import { Grid } from "./grid";

/** Answers with a shared format for a shared one. */
type Change = (format: CellFormat) => CellFormat;

/** Above this size the formats of an area are gathered from what is stored, not cell by cell. */
const CELL_BY_CELL = 100_000;

/** Formats of a sheet in three layers (cell over row over column over sheet), so that formatting column C costs one entry. */
export class FormatGrid {
  readonly #cells = new Grid<CellFormat>();
  readonly rows = new Map<number, CellFormat>();
  readonly columns = new Map<number, CellFormat>();
  sheet: CellFormat = NORMAL;
  readonly #alike = new Map<string, CellFormat>();
  readonly #sharedOf = new WeakMap<CellFormat, CellFormat>();
  /** What each patch has made of each format, by the JSON of the patch: a sheet is patched in thousands of places, alike in most. */
  readonly #patched = new Map<string, Map<CellFormat, CellFormat>>();
  /** What an area was last found to hold: a format is asked property by property. */
  #distinct: { readonly version: number; readonly area: Area; readonly found: ReadonlySet<CellFormat> } | null = null;
  /** Grows with every change. */
  version = 0;

  at(row: number, column: number): CellFormat {
    return this.#cells.at(row, column) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  apply(area: Area, patch: FormatPatch): void {
    const name = JSON.stringify(patch);
    const known = this.#patched.get(name) ?? new Map<CellFormat, CellFormat>();
    this.#patched.set(name, known);
    this.#change(area, (format) => {
      const before = known.get(format);
      if (before) return before;
      const after = this.#shared({ ...format, ...patch });
      known.set(format, after);
      return after;
    });
  }

  #change(area: Area, change: Change): void {
    this.version++;
    if (isEntireRow(area) && isEntireColumn(area)) this.#wholeSheet(change);
    else if (isEntireColumn(area)) this.#wholeColumns(area, change);
    else if (isEntireRow(area)) this.#wholeRows(area, change);
    else this.#eachCell(area, change);
  }

  set(row: number, column: number, format: CellFormat): void {
    this.version++;
    this.#cells.set(row, column, this.#shared(format));
  }

  /** Cells that look alike hold one object, whatever way they came to look so: a change of many cells is worked out a few times. */
  #shared(format: CellFormat): CellFormat {
    if (format === this.sheet) return format;
    const before = this.#sharedOf.get(format);
    if (before !== undefined) return before;
    const text = JSON.stringify(format);
    const shared = this.#alike.get(text) ?? format;
    this.#alike.set(text, shared);
    this.#sharedOf.set(format, shared);
    return shared;
  }

  /** The cell takes the format of its row, column or sheet again. */
  forget(row: number, column: number): void {
    this.version++;
    this.#cells.delete(row, column);
  }

  /** Back to the format of the sheet. */
  reset(area: Area): void {
    this.#change(area, () => this.sheet);
  }

  /** The different formats met in an area. */
  distinct(area: Area): ReadonlySet<CellFormat> {
    const known = this.#distinct;
    if (known !== null && known.version === this.version && sameArea(known.area, area)) return known.found;
    const found = this.#met(area);
    this.#distinct = { version: this.version, area, found };
    return found;
  }

  #met(area: Area): Set<CellFormat> {
    const found = new Set<CellFormat>();
    if (cellCount(area) > CELL_BY_CELL) {
      this.#stored(area, found);
      return found;
    }
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) found.add(this.at(row, column));
    }
    return found;
  }

  #stored(area: Area, found: Set<CellFormat>): void {
    this.#cells.each(area, (format) => found.add(format));
    for (const [row, format] of this.rows) if (row >= area.row && row <= lastRow(area)) found.add(format);
    let plainColumns = area.columns;
    for (const [column, format] of this.columns) {
      if (column < area.column || column > lastColumn(area)) continue;
      plainColumns--;
      found.add(format);
    }
    if (plainColumns > 0) found.add(this.sheet);
  }

  #wholeSheet(change: Change): void {
    this.sheet = change(this.sheet);
    this.#storedCells(WHOLE_SHEET, change);
    for (const layer of [this.rows, this.columns]) {
      for (const [key, format] of layer) layer.set(key, change(format));
    }
  }

  #wholeColumns(area: Area, change: Change): void {
    for (const row of this.rows.keys()) {
      for (let column = area.column; column <= lastColumn(area); column++) this.set(row, column, this.at(row, column));
    }
    for (let column = area.column; column <= lastColumn(area); column++) {
      this.columns.set(column, change(this.columns.get(column) ?? this.sheet));
    }
    this.#storedCells(area, change);
  }

  #wholeRows(area: Area, change: Change): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (const column of this.columns.keys()) this.set(row, column, this.at(row, column));
      this.rows.set(row, change(this.rows.get(row) ?? this.sheet));
    }
    this.#storedCells(area, change);
  }

  #storedCells(area: Area, change: Change): void {
    this.#cells.each(area, (format, row, column) => this.#cells.set(row, column, change(format)));
  }

  #eachCell(area: Area, change: Change): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        this.#cells.set(row, column, change(this.at(row, column)));
      }
    }
  }

  /** Rows and columns in which a cell has a format of its own that differs from the sheet's. */
  formattedCells(area: Area): { row: number; column: number }[] {
    const found: { row: number; column: number }[] = [];
    this.#cells.each(area, (format, row, column) => {
      if (format !== this.sheet) found.push({ row, column });
    });
    return found;
  }
}
