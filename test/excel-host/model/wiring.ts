import type { LibraryMetadata } from "../interpreter/library-metadata";
import { ChangeFeed } from "../state/change-feed";
import type { WorkbookState } from "../state/workbook-state";
import { Enums } from "./enums";
import { EventRegistrations } from "./event-registrations";
import type { ModelContext } from "./model-context";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { ReferenceTable } from "./reference-table";
import { Table } from "./table";
import { Worksheet } from "./worksheet";

/** Joins the classes of the model, which know each other only through this context. */
export function createContext(state: WorkbookState, metadata: LibraryMetadata): ModelContext {
  const context: ModelContext = {
    state,
    feed: new ChangeFeed(),
    enums: new Enums(metadata.enums),
    references: new ReferenceTable(),
    registrations: new EventRegistrations(),
    range: (sheet, area) => new Range(context, sheet, area),
    ranges: (sheet, areas) => new RangeAreas(context, sheet, areas),
    worksheet: (sheet) => new Worksheet(context, sheet),
    table: (sheet, table) => new Table(context, sheet, table),
  };
  return context;
}
