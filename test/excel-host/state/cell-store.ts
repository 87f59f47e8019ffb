import type { Area } from "./area";
import type { Cell } from "./entry";
import { Grid } from "./grid";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The filled cells of a sheet; empty ones are not stored. */
export class CellStore {
  readonly #cells = new Grid<Cell>();
  /** Grows with every change. */
  version = 0;

  at(row: number, column: number): Cell | undefined {
    return this.#cells.at(row, column);
  }

  put(row: number, column: number, cell: Cell | null): void {
    this.version++;
    if (cell) this.#cells.set(row, column, cell);
    else this.#cells.delete(row, column);
  }

  /** Filled cells of an area, in no fixed order. */
  inside(area: Area): PlacedCell[] {
    const found: PlacedCell[] = [];
    this.eachInside(area, (row, column, cell) => found.push({ row, column, cell }));
    return found;
  }

  eachInside(area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    this.#cells.each(area, (cell, row, column) => visit(row, column, cell));
  }

  clear(area: Area): void {
    for (const { row, column } of this.inside(area)) this.put(row, column, null);
  }
}
