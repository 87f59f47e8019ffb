import type { Area } from "../state/area";
import { contains, intersection } from "../state/area";
import { alreadyExists, invalidArgument, itemNotFound } from "../state/host-error";
import { isValidName } from "../state/name-state";
import { requireUnprotected } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { createTable } from "../state/table-edits";
import type { TableState } from "../state/table-state";
import { asBoolean, asInteger, asText } from "./arguments";
import { EVENT, WORKBOOK_TARGET } from "./event-registrations";
import { placeOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostCollection, type HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

interface Found {
  readonly sheet: SheetState;
  readonly table: TableState;
}

/** Tables are found by name, ignoring case, or by id. */
function find(tables: Found[], key: Argument): Found | undefined {
  const wanted = typeof key === "number" ? String(key) : asText(key, "key");
  return tables.find(({ table }) => table.name.toLowerCase() === wanted.toLowerCase() || table.id === wanted);
}

/** `workbook.tables`, or with a sheet `worksheet.tables`. */
export class TableCollection extends HostCollection {
  static override readonly className = "TableCollection";
  readonly context: ModelContext;
  readonly scope: SheetState | null;

  constructor(context: ModelContext, scope: SheetState | null) {
    super();
    this.context = context;
    this.scope = scope;
  }

  items(): HostObject[] {
    return this.#all().map(({ sheet, table }) => this.context.table(sheet, table));
  }

  get count(): number {
    return this.#all().length;
  }

  getCount(): number {
    return this.#all().length;
  }

  add(address: Argument, hasHeaders: Argument): HostObject {
    const { state } = this.context;
    const place = placeOf(address, this.context, this.scope ?? state.active);
    if (this.scope && place.sheet !== this.scope) throw invalidArgument("the cells of the table are on another sheet");
    requireUnprotected(place.sheet);
    const table = createTable(state, place.sheet, place.area, asBoolean(hasHeaders, "hasHeaders"));
    this.context.feed.note({ kind: "table-added", sheet: place.sheet, table });
    return this.context.table(place.sheet, table);
  }

  getItem(key: Argument): HostObject {
    const found = find(this.#all(), key);
    if (!found) throw itemNotFound(`no table ${JSON.stringify(key)}`);
    return this.context.table(found.sheet, found.table);
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const found = find(this.#all(), key);
    return found ? this.context.table(found.sheet, found.table) : null;
  }

  getItemAt(index: Argument): HostObject {
    const found = this.#all()[asInteger(index, "index", 0)];
    if (!found) throw invalidArgument(`no table number ${JSON.stringify(index)}`);
    return this.context.table(found.sheet, found.table);
  }

  _RegisterAddedEvent(): void {
    this.context.registrations.add(EVENT.tableAdded, WORKBOOK_TARGET);
  }

  _UnregisterAddedEvent(): void {
    this.context.registrations.remove(EVENT.tableAdded, WORKBOOK_TARGET);
  }

  _RegisterDataChangedEvent(): void {
    this.context.registrations.add(EVENT.tableChanged, WORKBOOK_TARGET);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.registrations.remove(EVENT.tableChanged, WORKBOOK_TARGET);
  }

  _RegisterDeletedEvent(): void {
    this.context.registrations.add(EVENT.tableDeleted, WORKBOOK_TARGET);
  }

  _UnregisterDeletedEvent(): void {
    this.context.registrations.remove(EVENT.tableDeleted, WORKBOOK_TARGET);
  }

  #all(): Found[] {
    const { scope } = this;
    return scope ? scope.tables.map((table) => ({ sheet: scope, table })) : this.context.state.tables;
  }
}

/** `range.getTables()`: the tables a range touches, or holds wholly. */
export class ScopedTables extends HostCollection {
  static override readonly className = "TableScopedCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly area: Area;
  readonly whole: boolean;

  constructor(context: ModelContext, sheet: SheetState, area: Area, whole: boolean) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.area = area;
    this.whole = whole;
  }

  items(): HostObject[] {
    const touches = this.whole ? contains : intersection;
    return this.sheet.tables
      .filter((table) => touches(this.area, table.area))
      .map((table) => this.context.table(this.sheet, table));
  }

  getCount(): number {
    return this.items().length;
  }

  getFirst(): HostObject {
    const first = this.items()[0];
    if (!first) throw itemNotFound("no table here");
    return first;
  }

  getItem(key: Argument): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`no table ${JSON.stringify(key)} here`);
    return found;
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const here = this.sheet.tables.filter((table) => intersection(this.area, table.area));
    const found = find(
      here.map((table) => ({ sheet: this.sheet, table })),
      key,
    );
    return found ? this.context.table(found.sheet, found.table) : null;
  }
}

/** Refuses a table name that is no name, or that a table or a name of the workbook has already. */
export function checkTableName(context: ModelContext, name: string, own: TableState | null): void {
  if (!isValidName(name)) throw invalidArgument(`"${name}" cannot be the name of a table`);
  const folded = name.toLowerCase();
  const table = context.state.tables.find((each) => each.table.name.toLowerCase() === folded && each.table !== own);
  const named = context.state.names.find((each) => each.name.toLowerCase() === folded);
  if (table ?? named) throw alreadyExists(`the name "${name}" is taken`);
}
