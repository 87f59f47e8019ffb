import type { Area } from "./area";
import { cellCount, holds, lastColumn, lastRow, MAX_COLUMNS } from "./area";
import type { Cell } from "./entry";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The filled cells of a sheet; empty ones are not stored. */
export class CellStore {
  readonly #cells = new Map<number, Cell>();
  /** No cell right of it was ever filled: a whole row is walked that far only. */
  #rightmost = -1;
  /** Grows with every change. */
  version = 0;

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(row * MAX_COLUMNS + column);
  }

  put(row: number, column: number, cell: Cell | null): void {
    const key = row * MAX_COLUMNS + column;
    this.version++;
    if (cell) {
      this.#cells.set(key, cell);
      this.#rightmost = Math.max(this.#rightmost, column);
    } else this.#cells.delete(key);
  }

  get size(): number {
    return this.#cells.size;
  }

  /** Filled cells of an area, in no fixed order. */
  inside(area: Area): PlacedCell[] {
    const found: PlacedCell[] = [];
    this.eachInside(area, (row, column, cell) => found.push({ row, column, cell }));
    return found;
  }

  /** Goes through the area or through what is stored, whichever is less. */
  eachInside(whole: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    const area = { ...whole, columns: Math.min(whole.columns, this.#rightmost - whole.column + 1) };
    if (area.columns <= 0) return;
    if (cellCount(area) < this.#cells.size) this.#walk(area, visit);
    else this.#scan(area, visit);
  }

  clear(area: Area): void {
    for (const { row, column } of this.inside(area)) this.put(row, column, null);
  }

  #walk(area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const cell = this.at(row, column);
        if (cell) visit(row, column, cell);
      }
    }
  }

  #scan(area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (holds(area, row, column)) visit(row, column, cell);
    }
  }
}
