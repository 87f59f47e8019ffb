import { EVENT, type EventNumber, WORKBOOK_TARGET } from "../model/event-registrations";
import { isTracked } from "../model/host-object";
import type { ModelContext } from "../model/model-context";
import { fullAddress, localAddress } from "../state/address";
import type { Area } from "../state/area";
import { intersection } from "../state/area";
import type { Change } from "../state/change-feed";
import type { JsonObject } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/table-state";

/** Who made a change: the add-in itself, or a person at the sheet. */
export type Trigger = "ThisLocalAddin" | "Unknown";

/** One event for one target, as the library wants it. */
export interface EventEntry {
  readonly event: EventNumber;
  readonly target: string;
  readonly args: JsonObject;
}

const SHIFTS: Record<string, string> = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
};

/** `getRange` of the arguments asks for a range by this reference; a sheet deleted meanwhile has none. */
function keptRange(context: ModelContext, sheet: SheetState, area: Area): string {
  if (sheet.deleted) return "";
  const range = context.range(sheet, area);
  if (!isTracked(range)) throw new Error("a range has a reference");
  context.references.keep(range);
  return range.referenceId ?? "";
}

type CellsChange = Extract<Change, { kind: "cells" }>;

function cellArguments(context: ModelContext, change: CellsChange, trigger: Trigger): JsonObject {
  const { before, after } = change;
  return {
    worksheetId: change.sheet.id,
    address: localAddress(change.area),
    changeType: change.changeType,
    source: "Local",
    triggerSource: trigger,
    shiftDirection: change.shift ? (SHIFTS[change.shift] ?? "None") : "None",
    referenceId: keptRange(context, change.sheet, change.area),
    ...(before &&
      after && {
        valueBefore: String(before.value),
        valueAfter: String(after.value),
        valueTypeBefore: before.type,
        valueTypeAfter: after.type,
      }),
  };
}

function tableArguments(change: CellsChange, table: TableState, args: JsonObject): JsonObject {
  const touched = intersection(change.area, table.area) ?? table.area;
  return { ...args, tableId: table.id, address: localAddress(touched) };
}

const sheetAndBook = (event: EventNumber, sheet: SheetState, args: JsonObject): EventEntry[] => [
  { event, target: sheet.id, args },
  { event, target: WORKBOOK_TARGET, args },
];

function cellEntries(context: ModelContext, change: CellsChange, trigger: Trigger): EventEntry[] {
  const args = cellArguments(context, change, trigger);
  const tables = change.sheet.tables.filter((table) => intersection(table.area, change.area));
  return [
    ...sheetAndBook(EVENT.sheetChanged, change.sheet, args),
    ...tables.flatMap((table) => {
      const own = tableArguments(change, table, args);
      return [
        { event: EVENT.tableChanged, target: table.id, args: own },
        { event: EVENT.tableChanged, target: WORKBOOK_TARGET, args: own },
      ];
    }),
  ];
}

function selectionEntries(sheet: SheetState, area: Area): EventEntry[] {
  const args = { worksheetId: sheet.id, address: localAddress(area) };
  const tables = sheet.tables.map((table) => {
    const inside = intersection(table.area, area);
    return {
      event: EVENT.tableSelectionChanged,
      target: table.id,
      args: { worksheetId: sheet.id, tableId: table.id, address: inside ? fullAddress(sheet.name, inside) : "" },
    };
  });
  return [...sheetAndBook(EVENT.sheetSelectionChanged, sheet, args), ...tables];
}

const book = (event: EventNumber, args: JsonObject): EventEntry[] => [{ event, target: WORKBOOK_TARGET, args }];

/** The events a change causes, for every target that could listen. */
export function entriesOf(context: ModelContext, change: Change, trigger: Trigger): EventEntry[] {
  const { sheet } = change;
  const plain = { worksheetId: sheet.id, source: "Local", triggerSource: trigger };
  switch (change.kind) {
    case "cells":
      return cellEntries(context, change, trigger);
    case "formats":
      return sheetAndBook(EVENT.formatChanged, sheet, {
        ...plain,
        address: localAddress(change.area),
        referenceId: "",
      });
    case "selection":
      return selectionEntries(sheet, change.area);
    case "sheet-added":
      return book(EVENT.sheetAdded, plain);
    case "sheet-deleted":
      return book(EVENT.sheetDeleted, plain);
    case "sheet-activated":
      return sheetAndBook(EVENT.sheetActivated, sheet, { worksheetId: sheet.id });
    case "sheet-deactivated":
      return sheetAndBook(EVENT.sheetDeactivated, sheet, { worksheetId: sheet.id });
    case "sheet-renamed":
      return sheetAndBook(EVENT.nameChanged, sheet, { ...plain, nameBefore: change.before, nameAfter: sheet.name });
    case "sheet-visibility":
      return sheetAndBook(EVENT.visibilityChanged, sheet, {
        ...plain,
        visibilityBefore: change.before,
        visibilityAfter: sheet.visibility,
      });
    case "sheet-moved":
      return book(EVENT.sheetMoved, {
        ...plain,
        positionBefore: change.before,
        positionAfter: change.after,
      });
    case "sheet-protection":
      return sheetAndBook(EVENT.protectionChanged, sheet, {
        ...plain,
        isProtected: sheet.protection !== null,
        sheetPassword: null,
      });
    case "table-added":
      return book(EVENT.tableAdded, { ...plain, tableId: change.table.id });
    case "table-deleted":
      return book(EVENT.tableDeleted, { ...plain, tableId: change.table.id, tableName: change.table.name });
  }
}
