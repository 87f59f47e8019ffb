import { intersection } from "../state/area";
import { invalidArgument, itemNotFound } from "../state/host-error";
import type { Json } from "../state/json";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { asInteger, asObject, isAbsent } from "./arguments";
import { areaOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

/** The filter of plain cells of a sheet. Criteria are kept; rows are not hidden here. */
export class SheetAutoFilter extends HostObject {
  static override readonly className = "AutoFilter";
  readonly context: ModelContext;
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  get enabled(): boolean {
    return this.sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return this.sheet.autoFilter?.criteria.some((each) => each !== null) ?? false;
  }

  get criteria(): Json[] {
    return this.sheet.autoFilter?.criteria ?? [];
  }

  apply(range: Argument, columnIndex: Argument, criteria: Argument): void {
    requireAllowed(this.sheet, "allowAutoFilter");
    const area = areaOf(range, this.context, this.sheet);
    if (this.sheet.tables.some((table) => intersection(table.area, area)))
      throw invalidArgument("the cells belong to a table");
    const filter = { area, criteria: new Array<Json>(area.columns).fill(null) };
    if (!isAbsent(columnIndex)) {
      const column = asInteger(columnIndex, "columnIndex", 0);
      if (column >= area.columns) throw invalidArgument(`no column ${String(column)}`);
      filter.criteria[column] = isAbsent(criteria) ? null : asObject(criteria, "criteria");
    }
    this.sheet.autoFilter = filter;
  }

  clearCriteria(): void {
    this.sheet.autoFilter?.criteria.fill(null);
  }

  remove(): void {
    this.sheet.autoFilter = null;
  }

  reapply(): void {
    if (!this.sheet.autoFilter) throw itemNotFound("the sheet has no filter");
  }

  getRange(): HostObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw itemNotFound("the sheet has no filter");
    return found;
  }

  getRangeOrNullObject(): HostObject | null {
    return this.sheet.autoFilter ? this.context.range(this.sheet, this.sheet.autoFilter.area) : null;
  }
}
