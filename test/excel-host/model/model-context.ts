import type { Area } from "../state/area";
import type { ChangeFeed } from "../state/change-feed";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/table-state";
import type { WorkbookState } from "../state/workbook-state";
import type { Enums } from "./enums";
import type { EventRegistrations } from "./event-registrations";
import type { HostObject } from "./host-object";
import type { ReferenceTable } from "./reference-table";

/** What every model object can reach: the state, the answers that need another class, and who listens. */
export interface ModelContext {
  readonly state: WorkbookState;
  readonly feed: ChangeFeed;
  readonly enums: Enums;
  readonly references: ReferenceTable;
  readonly registrations: EventRegistrations;
  range(sheet: SheetState, area: Area): HostObject;
  ranges(sheet: SheetState, areas: Area[]): HostObject;
  worksheet(sheet: SheetState): HostObject;
  table(sheet: SheetState, table: TableState): HostObject;
}
