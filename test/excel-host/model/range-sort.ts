import type { Area } from "../state/area";
import type { Cell } from "../state/entry";
import { invalidArgument, notImplemented } from "../state/host-error";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { asArray, asInteger, asObject } from "./arguments";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers before texts before booleans; blanks last in either direction. */
function rank(cell: Cell | undefined): number {
  if (!cell) return 3;
  return typeof cell.value === "number" ? 0 : typeof cell.value === "string" ? 1 : 2;
}

function compare(one: Cell | undefined, other: Cell | undefined, ascending: boolean): number {
  const [left, right] = [rank(one), rank(other)];
  if (left === 3 || right === 3) return left - right;
  const sign = ascending ? 1 : -1;
  if (left !== right || !one || !other) return sign * (left - right);
  if (typeof one.value === "number" && typeof other.value === "number") return sign * (one.value - other.value);
  return sign * String(one.value).localeCompare(String(other.value), "vi");
}

/** Sorts rows by value; colours, icons and columns are not written. */
export function sortRows(sheet: SheetState, area: Area, fields: readonly Field[]): void {
  requireAllowed(sheet, "allowSort");
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_cell, column) => sheet.cells.at(area.row + row, area.column + column)),
  );
  rows.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const order = compare(one[key], other[key], ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) sheet.cells.put(area.row + row, area.column + column, cell ?? null);
  }
}

export function fieldsOf(value: unknown, columns: number): Field[] {
  const fields = asArray(value, "fields").map((item) => {
    const field = asObject(item, "field");
    if (field["sortOn"] !== undefined && field["sortOn"] !== "Value") throw notImplemented("sorting by colour or icon");
    const key = asInteger(field["key"], "key", 0);
    if (key >= columns) throw invalidArgument(`the range has no column ${String(key)}`);
    return { key, ascending: field["ascending"] !== false };
  });
  if (fields.length === 0) throw invalidArgument("no field to sort by");
  return fields;
}

export class RangeSort extends HostObject {
  static override readonly className = "RangeSort";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly area: Area;

  constructor(context: ModelContext, sheet: SheetState, area: Area) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.area = area;
  }

  apply(fields: Argument, _matchCase: Argument, hasHeaders: Argument, orientation: Argument): void {
    if (orientation !== null && orientation !== undefined && orientation !== "Rows")
      throw notImplemented("sorting columns");
    const head = hasHeaders === true ? 1 : 0;
    const area = { ...this.area, row: this.area.row + head, rows: this.area.rows - head };
    sortRows(this.sheet, area, fieldsOf(fields, this.area.columns));
    this.context.feed.note({ kind: "cells", sheet: this.sheet, area, changeType: "RangeEdited" });
  }
}
