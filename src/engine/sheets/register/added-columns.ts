import type { AddedCell, AddedColumns, LooseRow } from "../../model/added-cells";
import type { ContentValue, TableContent, WorkbookContent } from "../../workbook/content";
import { headerName } from "../../workbook/header-name";
import { isFilled, tableNamed, valueRows } from "../table-rows";
import { OWN_TABLES, type OwnTable, rowNames } from "./own-tables";
import { rowFormula } from "./row-formulas";

const BLANK: AddedCell = { value: { kind: "empty" } };

/** What people added to a table of ours: columns, and rows that say too little to be one of ours. */
export interface AddedToTable {
  readonly columns: AddedColumns | null;
  readonly loose: readonly LooseRow[];
  /** Names of the rows that are there. */
  readonly names: ReadonlySet<string | null>;
}

/** What people added to all tables of ours, by the name of the table; only tables where there is something. */
export function addedTo(content: WorkbookContent): ReadonlyMap<string, AddedToTable> {
  return new Map(
    OWN_TABLES.flatMap((own) => {
      const table = tableNamed(content, own.name);
      const found = table === null ? null : addedToTable(own, table);
      return found === null ? [] : [[own.name, found] as const];
    }),
  );
}

function addedToTable(own: OwnTable, table: TableContent): AddedToTable | null {
  const columns = table.headers.flatMap((header, at) =>
    headerName(header) === "" || own.isOurs(headerName(header)) ? [] : [{ header, at }],
  );
  const all = valueRows(table).map((row, at) => ({ row, at }));
  const filled = all.filter(({ row }) => isFilled(row));
  const names = rowNames(
    own,
    filled.map(({ row }) => row),
  );
  const loose = filled.filter((_, index) => names[index] === null);
  if (columns.length === 0 && loose.length === 0) return null;
  const cellAt = cellReader(table);
  const rows = filled.flatMap(({ at }, index) => {
    const name = names[index] ?? null;
    const cells = columns.map((column) => cellAt(at, column.at));
    return name === null || cells.every(isBlank) ? [] : [[name, cells] as const];
  });
  return {
    columns:
      columns.length === 0 ? null : { headers: columns.map(({ header }) => header), rows: Object.fromEntries(rows) },
    names: new Set(names),
    loose: loose.map(({ at }) => looseRow(table, (column) => cellAt(at, column))),
  };
}

const isBlank = ({ value }: AddedCell): boolean => value.kind === "empty";

function cellReader({ rows, headers, area }: TableContent): (row: number, column: number) => AddedCell {
  return (row, column) =>
    addedCell(rows[row]?.[column], (formula) =>
      rowFormula(formula, { row: area.row + 1 + row, column: area.column, headers }),
    );
}

function addedCell(cell: ContentValue | undefined, kept: (formula: string) => string): AddedCell {
  if (cell === undefined) return BLANK;
  const { value } = cell;
  return {
    value: value.kind === "formula" ? { ...value, formula: kept(value.formula), typed: true } : value,
    ...(cell.percent ? { percent: true } : {}),
  };
}

function looseRow({ headers }: TableContent, cellAt: (column: number) => AddedCell): LooseRow {
  const cells = headers.map((header, at): [string, AddedCell] => [headerName(header), cellAt(at)]);
  return Object.fromEntries(cells.filter(([, cell]) => !isBlank(cell)));
}
