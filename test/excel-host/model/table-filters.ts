import { fullAddress } from "../state/address";
import { displayedText } from "../state/displayed-text";
import { invalidArgument, notImplemented } from "../state/host-error";
import type { Json } from "../state/json";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import type { TableColumnState, TableState } from "../state/table-state";
import { bodyOf } from "../state/table-state";
import { asArray, asInteger, asObject, asText } from "./arguments";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

/** Rows whose cell shows none of the wanted texts are hidden. Only filters by value are carried out. */
function hideRows(sheet: SheetState, table: TableState): void {
  const body = bodyOf(table);
  for (let row = body.row; row < body.row + body.rows; row++) {
    const shown = table.columns.every((column, index) => {
      const wanted = valuesOf(column.filter);
      if (!wanted) return true;
      const place = [row, body.column + index] as const;
      return wanted.includes(displayedText(sheet.cells.at(...place), sheet.formats.at(...place).numberFormat));
    });
    if (shown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

function valuesOf(filter: Json): string[] | null {
  if (typeof filter !== "object" || filter === null || Array.isArray(filter)) return null;
  const values = filter["values"];
  return Array.isArray(values) ? values.map(String) : null;
}

function checked(context: ModelContext, criteria: Argument): Json {
  const given = asObject(criteria, "criteria");
  const kind = context.enums.check("FilterOn", given["filterOn"]);
  if (kind === "Values" && !Array.isArray(given["values"])) throw invalidArgument("a filter by values needs values");
  return given;
}

export class ColumnFilter extends HostObject {
  static override readonly className = "Filter";
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

  get criteria(): Json {
    return this.column.filter;
  }

  apply(criteria: Argument): void {
    this.#set(checked(this.context, criteria));
  }

  applyValuesFilter(values: Argument): void {
    this.#set({ filterOn: "Values", values: asArray(values, "values").map((value) => asText(value, "value")) });
  }

  applyCustomFilter(criteria1: Argument, criteria2: Argument, oper: Argument): void {
    const filter: Json = { filterOn: "Custom", criterion1: asText(criteria1, "criteria1") };
    this.#set({ ...filter, criterion2: (criteria2 as Json) ?? null, operator: (oper as Json) ?? null });
  }

  clear(): void {
    this.#set(null);
  }

  #set(filter: Json): void {
    requireAllowed(this.sheet, "allowAutoFilter");
    this.column.filter = filter;
    hideRows(this.sheet, this.table);
  }
}

/** The filter row of a table. */
export class TableAutoFilter extends HostObject {
  static override readonly className = "AutoFilter";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly table: TableState;

  constructor(context: ModelContext, sheet: SheetState, table: TableState) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.table = table;
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.table.columns.some((column) => column.filter !== null);
  }

  get criteria(): Json[] {
    return this.table.columns.map((column) => column.filter);
  }

  apply(range: Argument, columnIndex: Argument, criteria: Argument): void {
    if (!(range instanceof HostObject) && typeof range !== "string") throw invalidArgument("a range is wanted");
    const column = this.table.columns[asInteger(columnIndex, "columnIndex", 0)];
    if (!column) throw invalidArgument(`no column ${JSON.stringify(columnIndex)}`);
    requireAllowed(this.sheet, "allowAutoFilter");
    column.filter = checked(this.context, criteria);
    hideRows(this.sheet, this.table);
  }

  clearCriteria(): void {
    for (const column of this.table.columns) column.filter = null;
    hideRows(this.sheet, this.table);
  }

  clearColumnCriteria(columnIndex: Argument): void {
    const column = this.table.columns[asInteger(columnIndex, "columnIndex", 0)];
    if (!column) throw invalidArgument(`no column ${JSON.stringify(columnIndex)}`);
    column.filter = null;
    hideRows(this.sheet, this.table);
  }

  getRange(): HostObject {
    return this.context.range(this.sheet, this.table.area);
  }

  getRangeOrNullObject(): HostObject {
    return this.context.range(this.sheet, this.table.area);
  }

  reapply(): void {
    hideRows(this.sheet, this.table);
  }

  remove(): void {
    throw notImplemented(`removing the filter of ${fullAddress(this.sheet.name, this.table.area)}`);
  }
}
