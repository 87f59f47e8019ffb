import type { SourceRow, SourceTable } from "../../../engine/source/source-document";

/**
 * Drops the grid columns in which no cell begins: they say nothing, and a careless program spans cells over a thousand of them,
 * which would make every row that wide.
 */
export function narrowTable(table: SourceTable): SourceTable {
  const begun = new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  if (begun.size === table.columns) return table;
  const before = countsBefore(begun, table.columns);
  const columnOf = (column: number): number => before[column] ?? 0;
  const narrowed = (row: SourceRow): SourceRow => ({
    ...row,
    cells: row.cells.map((cell) => {
      const column = columnOf(cell.column) + 1;
      return { ...cell, column, columnSpan: columnOf(cell.column + cell.columnSpan) + 1 - column };
    }),
  });
  return { ...table, rows: table.rows.map(narrowed), columns: begun.size };
}

/** For each column, 1-based, and the one behind the last: how many columns before it have a cell that begins there. */
function countsBefore(begun: ReadonlySet<number>, columns: number): number[] {
  const counts = [0, 0];
  for (let column = 1; column <= columns; column += 1) counts.push((counts[column] ?? 0) + (begun.has(column) ? 1 : 0));
  return counts;
}
