/** A cell's place on the grid of the whole table; columns 1-based. */
export interface GridPlace {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** What a cell asks for; a row span of 0 means "to the end of the table". */
export interface Spans {
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** No plan has a table this wide: spans end here, else cells of 1,000 columns could push each other out without end. */
const WIDEST_GRID = 1000;

/** Lays cells onto the grid row by row, left to right, around the cells that hang down from above. */
export class GridPlaces {
  /** Rows still covered from above, by 0-based column. */
  private covered: number[] = [];
  /** Columns used so far. */
  width = 0;

  constructor(private rowsLeft: number) {}

  nextRow(cells: readonly Spans[]): GridPlace[] {
    const coveredBelow = this.covered.map((rows) => Math.max(0, rows - 1));
    let at = 0;
    const places = cells.map((cell) => {
      while ((this.covered[at] ?? 0) > 0) at += 1;
      const rowSpan = this.within(cell.rowSpan);
      const columnSpan = this.freeFrom(at, Math.max(1, Math.min(cell.columnSpan, WIDEST_GRID - at)));
      for (let column = at; column < at + columnSpan; column += 1) coveredBelow[column] = rowSpan - 1;
      const place = { column: at + 1, columnSpan, rowSpan };
      at += columnSpan;
      this.width = Math.max(this.width, at);
      return place;
    });
    this.covered = Array.from(coveredBelow, (rows) => rows ?? 0);
    this.rowsLeft -= 1;
    return places;
  }

  private within(rowSpan: number): number {
    const wanted = rowSpan === 0 ? this.rowsLeft : Math.max(1, rowSpan);
    return Math.max(1, Math.min(wanted, this.rowsLeft));
  }

  /** A wide cell ends where a cell from above hangs in its way: no two cells share a place. */
  private freeFrom(at: number, span: number): number {
    let free = 1;
    while (free < span && (this.covered[at + free] ?? 0) === 0) free += 1;
    return free;
  }
}
