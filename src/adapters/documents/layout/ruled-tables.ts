import type { Box } from "./box";
import { cellsOf, type RuledTable } from "./cells";
import { findGrids } from "./grid";
import type { Ruling } from "./segments";

/** Tables that ruling lines draw. A frame around text and a single ruled column are no tables; nor is a grid inside a cell. */
export function ruledTables(rulings: readonly Ruling[], touch?: number): RuledTable[] {
  const tables = findGrids(rulings, touch)
    .map(cellsOf)
    .filter((table) => table.xs.length > 2 && table.cells.length > 2);
  return tables.filter((table) => !tables.some((other) => other !== table && encloses(other.box, table.box)));
}

const encloses = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
