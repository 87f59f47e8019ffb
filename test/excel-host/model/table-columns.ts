import { invalidArgument, itemNotFound } from "../state/host-error";
import { matrix, spread } from "../state/matrix";
import { requireUnprotected } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { shiftSheet } from "../state/shift";
import { insertTableColumn } from "../state/table-edits";
import type { TableColumnState, TableState } from "../state/table-state";
import { bodyOf, headerOf, totalsOf } from "../state/table-state";
import { shownValue, writeCells } from "../state/write-cells";
import { asInteger, asText, isAbsent } from "./arguments";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { ColumnFilter } from "./table-filters";

export class TableColumn extends HostObject {
  static override readonly className = "TableColumn";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly table: TableState;
  readonly column: TableColumnState;

  constructor(context: ModelContext, sheet: SheetState, table: TableState, column: TableColumnState) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.table = table;
    this.column = column;
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    return this.table.columns.indexOf(this.column);
  }

  get name(): string {
    return this.column.name;
  }

  set name(value: unknown) {
    const name = asText(value, "name");
    const header = headerOf(this.table);
    if (header)
      writeCells(this.context, this.sheet, { ...header, column: header.column + this.index, columns: 1 }, `'${name}`);
    else this.column.name = name;
  }

  get values(): unknown {
    return matrix(this.#area(this.table.area), (row, column) => shownValue(this.sheet.cells.at(row, column)));
  }

  set values(value: unknown) {
    writeCells(this.context, this.sheet, this.#area(this.table.area), value);
  }

  get filter(): HostObject {
    return new ColumnFilter(this.context, this.sheet, this.table, this.column);
  }

  getRange(): HostObject {
    return this.context.range(this.sheet, this.#area(this.table.area));
  }

  getDataBodyRange(): HostObject {
    return this.context.range(this.sheet, this.#area(bodyOf(this.table)));
  }

  getHeaderRowRange(): HostObject {
    const header = headerOf(this.table);
    if (!header) throw itemNotFound("the table shows no headers");
    return this.context.range(this.sheet, this.#area(header));
  }

  getTotalRowRange(): HostObject {
    const totals = totalsOf(this.table);
    if (!totals) throw itemNotFound("the table shows no totals");
    return this.context.range(this.sheet, this.#area(totals));
  }

  delete(): void {
    requireUnprotected(this.sheet);
    if (this.table.columns.length === 1) throw invalidArgument("the last column of a table cannot be deleted");
    shiftSheet(this.sheet, { area: this.#area(this.table.area), direction: "Left" });
  }

  #area(rows: TableState["area"]): TableState["area"] {
    return { ...rows, column: this.table.area.column + this.index, columns: 1 };
  }
}

export class TableColumnCollection extends HostCollection {
  static override readonly className = "TableColumnCollection";
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
    return this.table.columns.map((column) => this.#object(column));
  }

  get count(): number {
    return this.table.columns.length;
  }

  getCount(): number {
    return this.table.columns.length;
  }

  /** By name, ignoring case, or by id. */
  getItem(key: Argument): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`the table "${this.table.name}" has no column ${JSON.stringify(key)}`);
    return found;
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const wanted = typeof key === "number" ? key : asText(key, "key").toLowerCase();
    const found = this.table.columns.find((column) => column.id === wanted || column.name.toLowerCase() === wanted);
    return found ? this.#object(found) : null;
  }

  getItemAt(index: Argument): HostObject {
    const found = this.table.columns[asInteger(index, "index", 0)];
    if (!found) throw invalidArgument(`the table has ${String(this.table.columns.length)} columns`);
    return this.#object(found);
  }

  /** `values` holds the header first, then one item a row. Without an index the column comes last. */
  add(index: Argument, values: Argument, name: Argument): HostObject {
    requireUnprotected(this.sheet);
    const at = isAbsent(index) || index === -1 ? this.table.columns.length : asInteger(index, "index", 0);
    const column = insertTableColumn(this.sheet, this.table, at, isAbsent(name) ? null : asText(name, "name"));
    const object = this.#object(column);
    if (!isAbsent(values)) {
      const area = { ...this.table.area, column: this.table.area.column + at, columns: 1 };
      spread(values, area);
      writeCells(this.context, this.sheet, area, values);
      if (!isAbsent(name)) object.name = name;
    }
    return object;
  }

  #object(column: TableColumnState): TableColumn {
    return new TableColumn(this.context, this.sheet, this.table, column);
  }
}
