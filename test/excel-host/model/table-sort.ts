import type { Json } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/table-state";
import { bodyOf } from "../state/table-state";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { fieldsOf, sortRows } from "./range-sort";

export class TableSort extends HostObject {
  static override readonly className = "TableSort";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly table: TableState;

  constructor(context: ModelContext, sheet: SheetState, table: TableState) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.table = table;
  }

  get fields(): Json[] {
    return this.table.sortFields;
  }

  get matchCase(): boolean {
    return false;
  }

  get method(): string {
    return "PinYin";
  }

  apply(fields: Argument): void {
    sortRows(this.sheet, bodyOf(this.table), fieldsOf(fields, this.table.columns.length));
    this.table.sortFields = fields as Json[];
    this.context.feed.note({ kind: "cells", sheet: this.sheet, area: bodyOf(this.table), changeType: "RangeEdited" });
  }

  clear(): void {
    this.table.sortFields = [];
  }
}
