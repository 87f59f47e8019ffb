import { type Area, lastColumn, lastRow } from "./area";

/** Items of a sheet by row and column. Those of one row lie side by side: one map of all cells grows slow with the sheet. */
export class Grid<Item> {
  readonly #rows = new Map<number, (Item | undefined)[]>();

  at(row: number, column: number): Item | undefined {
    return this.#rows.get(row)?.[column];
  }

  set(row: number, column: number, item: Item): void {
    const line = this.#rows.get(row) ?? [];
    if (line.length === 0) this.#rows.set(row, line);
    line[column] = item;
  }

  delete(row: number, column: number): void {
    const line = this.#rows.get(row);
    if (line !== undefined && column < line.length) line[column] = undefined;
  }

  /** What stands in an area, in no fixed order; `visit` may put another item in the same place. */
  each(area: Area, visit: (item: Item, row: number, column: number) => void): void {
    for (const [row, line] of this.#lines(area)) {
      const end = lastColumn(area) < line.length ? lastColumn(area) + 1 : line.length;
      for (let column = area.column; column < end; column++) {
        const item = line[column];
        if (item !== undefined) visit(item, row, column);
      }
    }
  }

  /** Goes through the rows of the area or through those that are stored, whichever are fewer. */
  *#lines(area: Area): Generator<[number, (Item | undefined)[]]> {
    if (area.rows > this.#rows.size) {
      for (const entry of this.#rows) if (isWithin(area, entry[0])) yield entry;
      return;
    }
    for (let row = area.row; row <= lastRow(area); row++) {
      const line = this.#rows.get(row);
      if (line !== undefined) yield [row, line];
    }
  }
}

const isWithin = (area: Area, row: number): boolean => row >= area.row && row <= lastRow(area);
