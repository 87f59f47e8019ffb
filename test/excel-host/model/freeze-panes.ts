import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../state/area";
import { itemNotFound } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import { asInteger, isAbsent } from "./arguments";
import { areaOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class WorksheetFreezePanes extends HostObject {
  static override readonly className = "WorksheetFreezePanes";
  readonly context: ModelContext;
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  /** Everything from A1 to the last cell of the given range. */
  freezeAt(frozenRange: Argument): void {
    const area = areaOf(frozenRange, this.context, this.sheet);
    this.sheet.frozen = { row: 0, column: 0, rows: lastRow(area) + 1, columns: lastColumn(area) + 1 };
  }

  freezeRows(count: Argument): void {
    const rows = isAbsent(count) ? 1 : asInteger(count, "count", 1);
    this.sheet.frozen = { row: 0, column: 0, rows, columns: MAX_COLUMNS };
  }

  freezeColumns(count: Argument): void {
    const columns = isAbsent(count) ? 1 : asInteger(count, "count", 1);
    this.sheet.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns };
  }

  getLocation(): HostObject {
    const found = this.getLocationOrNullObject();
    if (!found) throw itemNotFound("nothing is frozen");
    return found;
  }

  getLocationOrNullObject(): HostObject | null {
    return this.sheet.frozen ? this.context.range(this.sheet, this.sheet.frozen) : null;
  }

  unfreeze(): void {
    this.sheet.frozen = null;
  }
}
