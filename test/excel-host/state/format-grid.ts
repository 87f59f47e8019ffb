import type { Area } from "./area";
import { cellCount, holds, isEntireColumn, isEntireRow, lastColumn, lastRow, MAX_COLUMNS } from "./area";
import type { CellFormat, FormatPatch } from "./cell-format";
import { NORMAL } from "./cell-format";

type Change = (format: CellFormat) => CellFormat;

/** A change worked out once for each format it meets, so that equal cells keep sharing one object. */
function remembered(patch: FormatPatch): Change {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const before = known.get(format);
    if (before) return before;
    const after = { ...format, ...patch };
    known.set(format, after);
    return after;
  };
}

/** Above this size the formats of an area are gathered from what is stored, not cell by cell. */
const CELL_BY_CELL = 100_000;

/** Formats of a sheet in three layers (cell over row over column over sheet), so that formatting column C costs one entry. */
export class FormatGrid {
  readonly cells = new Map<number, CellFormat>();
  readonly rows = new Map<number, CellFormat>();
  readonly columns = new Map<number, CellFormat>();
  sheet: CellFormat = NORMAL;
  readonly #alike = new Map<string, CellFormat>();
  readonly #sharedOf = new WeakMap<CellFormat, CellFormat>();
  /** Grows with every change. */
  version = 0;

  at(row: number, column: number): CellFormat {
    return this.cells.get(row * MAX_COLUMNS + column) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  apply(area: Area, patch: FormatPatch): void {
    this.#change(area, remembered(patch));
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
    this.cells.set(row * MAX_COLUMNS + column, this.#shared(format));
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
    this.cells.delete(row * MAX_COLUMNS + column);
  }

  /** Back to the format of the sheet. */
  reset(area: Area): void {
    this.#change(area, () => this.sheet);
  }

  /** The different formats met in an area. */
  distinct(area: Area): Set<CellFormat> {
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
    for (const [key, format] of this.cells) {
      if (holds(area, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS)) found.add(format);
    }
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
    for (const layer of [this.cells, this.rows, this.columns]) {
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
    for (const [key, format] of this.cells) {
      if (holds(area, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS))
        this.cells.set(key, this.#shared(change(format)));
    }
  }

  #eachCell(area: Area, change: Change): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        this.set(row, column, change(this.at(row, column)));
      }
    }
  }

  /** Rows and columns in which a cell has a format of its own that differs from the sheet's. */
  formattedCells(area: Area): { row: number; column: number }[] {
    const found: { row: number; column: number }[] = [];
    for (const [key, format] of this.cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (format !== this.sheet && holds(area, row, column)) found.push({ row, column });
    }
    return found;
  }
}
