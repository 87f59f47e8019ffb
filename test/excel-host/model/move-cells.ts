import { fullAddress } from "../state/address";
import { isEntireColumn, isEntireRow } from "../state/area";
import { formulaPlace, scopeOf } from "../state/name-area";
import { requireAllowed, requireUnlocked, requireUnprotected } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import type { Shift } from "../state/shift";
import { shiftArea, shiftSheet } from "../state/shift";
import { isRange } from "./given-range";
import type { ModelContext } from "./model-context";

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Names, comments and tracked ranges follow the cells. */
function follow(context: ModelContext, sheet: SheetState, shift: Shift): void {
  for (const name of [...context.state.names, ...context.state.sheets.flatMap((each) => each.names)]) {
    const place = formulaPlace(context.state, name.formula, scopeOf(context.state, name) ?? sheet);
    if (place?.sheet !== sheet) continue;
    const area = shiftArea(place.area, shift);
    const { name: title } = sheet;
    const mark = fullAddress(title, area ?? place.area);
    name.formula = area
      ? `=${mark.slice(0, mark.lastIndexOf("!") + 1)}${absolute(mark.slice(mark.lastIndexOf("!") + 1))}`
      : "=#REF!";
  }
  for (const object of context.references.kept()) {
    if (isRange(object) && object.sheet === sheet)
      Object.assign(object, { area: shiftArea(object.area, shift) ?? object.area });
  }
  for (const comment of context.state.comments) {
    if (comment.sheet === sheet) comment.area = shiftArea(comment.area, shift) ?? comment.area;
  }
}

function requirePermission(sheet: SheetState, shift: Shift): void {
  const insert = shift.direction === "Down" || shift.direction === "Right";
  if (isEntireRow(shift.area)) requireAllowed(sheet, insert ? "allowInsertRows" : "allowDeleteRows");
  else if (isEntireColumn(shift.area)) requireAllowed(sheet, insert ? "allowInsertColumns" : "allowDeleteColumns");
  else requireUnprotected(sheet);
  if (sheet.protection && !insert) requireUnlocked(sheet, shift.area);
}

const WORD = { Down: "CellInserted", Right: "CellInserted", Up: "CellDeleted", Left: "CellDeleted" } as const;

/** Inserts or deletes cells, rows or columns, and tells listeners. */
export function moveCells(context: ModelContext, sheet: SheetState, shift: Shift): void {
  requirePermission(sheet, shift);
  shiftSheet(sheet, shift);
  follow(context, sheet, shift);
  const kind = isEntireRow(shift.area) ? "Row" : isEntireColumn(shift.area) ? "Column" : "Cell";
  const changeType = WORD[shift.direction].replace("Cell", kind);
  context.feed.note({ kind: "cells", sheet, area: shift.area, changeType, shift: shift.direction });
}
