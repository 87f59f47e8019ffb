import { invalidArgument } from "../state/host-error";
import { matrix } from "../state/matrix";
import { requireUnprotected } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { deleteTableRows, insertTableRows, isBlankTable } from "../state/table-edits";
import { inheritRow } from "../state/table-inheritance";
import type { TableState } from "../state/table-state";
import { bodyOf } from "../state/table-state";
import { shownValue, writeCells } from "../state/write-cells";
import { asArray, asInteger, isAbsent } from "./arguments";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class TableRow extends HostObject {
  static override readonly className = "TableRow";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly table: TableState;
  readonly position: number;

  constructor(context: ModelContext, sheet: SheetState, table: TableState, position: number) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.table = table;
    this.position = position;
  }

  get index(): number {
    return this.position;
  }

  get values(): unknown {
    return matrix(this.#area(), (row, column) => shownValue(this.sheet.cells.at(row, column)));
  }

  set values(value: unknown) {
    writeCells(this.context, this.sheet, this.#area(), value);
  }

  getRange(): HostObject {
    return this.context.range(this.sheet, this.#area());
  }

  delete(): void {
    requireUnprotected(this.sheet);
    deleteTableRows(this.sheet, this.table, this.position, 1);
    noteTable(this.context, this.sheet, this.table, "RowDeleted");
  }

  #area(): TableState["area"] {
    const body = bodyOf(this.table);
    if (this.position >= body.rows) throw invalidArgument(`the table has ${String(body.rows)} rows`);
    return { ...body, row: body.row + this.position, rows: 1 };
  }
}

const noteTable = (context: ModelContext, sheet: SheetState, table: TableState, changeType: string): void =>
  context.feed.note({ kind: "cells", sheet, area: bodyOf(table), changeType });

export class TableRowCollection extends HostCollection {
  static override readonly className = "TableRowCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly table: TableState;

  constructor(context: ModelContext, sheet: SheetState, table: TableState) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.table = table;
  }

  items(): HostObject[] {
    return Array.from({ length: this.#count() }, (_, index) => this.#row(index));
  }

  get count(): number {
    return this.#count();
  }

  getCount(): number {
    return this.#count();
  }

  getItemAt(index: Argument): HostObject {
    const at = asInteger(index, "index", 0);
    if (at >= this.#count()) throw invalidArgument(`the table has ${String(this.#count())} rows`);
    return this.#row(at);
  }

  /** One row or many; without an index at the end. A table with nothing but one blank body row takes the first row there. */
  add(index: Argument, values: Argument): HostObject {
    requireUnprotected(this.sheet);
    const count = this.#count();
    const append = isAbsent(index) || index === -1;
    const reuse = append && !isAbsent(values) && isBlankTable(this.sheet, this.table);
    const at = reuse ? 0 : append ? count : asInteger(index, "index", 0);
    if (at > count) throw invalidArgument(`the table has ${String(count)} rows`);
    const rows = isAbsent(values) ? 1 : rowsOf(values, this.table.area.columns);
    const fresh = reuse ? rows - 1 : rows;
    if (fresh > 0) insertTableRows(this.sheet, this.table, at + rows - fresh, fresh);
    if (fresh > 0) inheritRow(this.sheet, this.table, at + rows - fresh, fresh);
    const body = bodyOf(this.table);
    if (!isAbsent(values)) writeCells(this.context, this.sheet, { ...body, row: body.row + at, rows }, values);
    noteTable(this.context, this.sheet, this.table, "RowInserted");
    return this.#row(at);
  }

  deleteRowsAt(index: Argument, count: Argument): void {
    requireUnprotected(this.sheet);
    deleteTableRows(
      this.sheet,
      this.table,
      asInteger(index, "index", 0),
      isAbsent(count) ? 1 : asInteger(count, "count", 1),
    );
    noteTable(this.context, this.sheet, this.table, "RowDeleted");
  }

  /** Rows given as objects or numbers, from the bottom so that the numbers stay true. */
  deleteRows(rows: Argument): void {
    requireUnprotected(this.sheet);
    const numbers = asArray(rows, "rows").map((row) =>
      row instanceof TableRow ? row.position : asInteger(row, "row", 0),
    );
    for (const number of [...new Set(numbers)].sort((one, other) => other - one)) {
      deleteTableRows(this.sheet, this.table, number, 1);
    }
    noteTable(this.context, this.sheet, this.table, "RowDeleted");
  }

  #count(): number {
    return bodyOf(this.table).rows;
  }

  #row(index: number): TableRow {
    return new TableRow(this.context, this.sheet, this.table, index);
  }
}

/** How many rows were given: a list of lists of exactly the table's width, or one value for one row. */
function rowsOf(values: Argument, columns: number): number {
  if (!Array.isArray(values)) return 1;
  const fits = values.every((row) => Array.isArray(row) && row.length === columns);
  if (values.length === 0 || !fits) throw invalidArgument(`each row given must have ${String(columns)} values`);
  return values.length;
}
