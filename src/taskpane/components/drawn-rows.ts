import type { VirtualItem } from "@tanstack/react-virtual";

export interface DrawnRow<Row> {
  readonly row: Row;
  /** Place in the list, from 0, and on the screen. */
  readonly item: VirtualItem;
}

/** The rows in view with their places; one that went while the list grew shorter is left out. */
export const drawnRows = <Row>(items: readonly VirtualItem[], rows: readonly Row[]): DrawnRow<Row>[] =>
  items.flatMap((item) => {
    const row = rows[item.index];
    return row === undefined ? [] : [{ row, item }];
  });
