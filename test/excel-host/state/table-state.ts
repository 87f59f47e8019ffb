import type { Area } from "./area";
import type { Json } from "./json";

export interface TableColumnState {
  readonly id: number;
  name: string;
  filter: Json;
}

/** One table. `area` spans header, body and totals as far as they are shown. */
export interface TableState {
  readonly id: string;
  name: string;
  area: Area;
  columns: TableColumnState[];
  nextColumnId: number;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  sortFields: Json[];
}

/** Header row, or null where headers are off. */
export const headerOf = (table: TableState): Area | null => (table.showHeaders ? { ...table.area, rows: 1 } : null);

export const totalsOf = (table: TableState): Area | null =>
  table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : null;

/** Body; a table has at least one body row, which may be empty. */
export function bodyOf(table: TableState): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows };
}
