import { localAddress } from "./address";
import type { Area } from "./area";
import { contains, intersection, subtract } from "./area";
import type { ChangeFeed } from "./change-feed";
import { invalidArgument } from "./host-error";
import { requireAllowed, requireUnlocked, requireUnprotected } from "./protection";
import type { SheetState } from "./sheet-state";
import { renameHeaders } from "./table-headers";
import { releaseCells } from "./validation-cells";

/** "All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks" or "ResetContents". */
export function clearCells(feed: ChangeFeed, sheet: SheetState, area: Area, what: string): void {
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") clearLinks(sheet, area);
  if (what === "All" || what === "Contents" || what === "ResetContents") clearContents(feed, sheet, area);
  if (what === "All" || what === "Formats") clearFormats(sheet, area);
  if (what === "All") {
    releaseCells(sheet, area);
    clearLinks(sheet, area);
  }
}

function clearContents(feed: ChangeFeed, sheet: SheetState, area: Area): void {
  requireUnlocked(sheet, area);
  const torn = sheet.merges.find((merge) => intersection(merge, area) && !contains(area, merge));
  if (torn) throw invalidArgument(`part of the merged cells ${localAddress(torn)} cannot be cleared`);
  sheet.cells.clear(area);
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, rows: 1 }, area)) renameHeaders(sheet, table);
  }
  feed.note({ kind: "cells", sheet, area, changeType: "RangeEdited" });
}

/** Formats, merges and conditional formats, as Excel's "Clear formats" takes them. */
function clearFormats(sheet: SheetState, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  sheet.formats.reset(area);
  if (sheet.merges.some((merge) => intersection(merge, area))) requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((own) => subtract(own, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

function clearLinks(sheet: SheetState, area: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row = 0, column = 0] = key.split(":").map(Number);
    if (intersection(area, { row, column, rows: 1, columns: 1 })) sheet.hyperlinks.delete(key);
  }
}
