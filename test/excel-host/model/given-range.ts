import { parseLocal, splitSheet } from "../state/address";
import type { Area } from "../state/area";
import { invalidArgument } from "../state/host-error";
import { nameArea } from "../state/name-area";
import type { SheetState } from "../state/sheet-state";
import type { Argument, HostObject } from "./host-object";
import { HostObject as Base } from "./host-object";
import type { ModelContext } from "./model-context";

/** A range object, seen from a method that takes one. */
interface RangeLike {
  readonly sheet: SheetState;
  readonly area: Area;
}

export const isRange = (value: unknown): value is HostObject & RangeLike =>
  value instanceof Base && value.className === "Range" && "area" in value;

/** An argument `Range | string`: the object, an address with or without a sheet, or a name. */
export function placeOf(value: Argument, context: ModelContext, home: SheetState): RangeLike {
  if (isRange(value)) return value;
  if (typeof value !== "string" || value === "") throw invalidArgument("a range or an address is wanted");
  const { sheet: sheetName, local } = splitSheet(value);
  const sheet = sheetName === null ? home : context.state.findSheet(sheetName);
  if (!sheet) throw invalidArgument(`"${value}" names a sheet that is not there`);
  const area = parseLocal(local) ?? nameArea(context.state, home, local)?.area;
  if (!area) throw invalidArgument(`"${value}" is no address and no name`);
  const named = parseLocal(local) ? undefined : nameArea(context.state, home, local);
  return { sheet: named?.sheet ?? sheet, area };
}

/** The same where the range must stand on one sheet. */
export function areaOf(value: Argument, context: ModelContext, home: SheetState): Area {
  const place = placeOf(value, context, home);
  if (place.sheet !== home) throw invalidArgument(`the range is on "${place.sheet.name}", not on "${home.name}"`);
  return place.area;
}
