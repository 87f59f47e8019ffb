import type { PlainArea } from "../../engine/workbook/plain";
import { areaOfAddress } from "./areas";

/** A sheet and the cells in use on it, known after one request. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: string;
  /** Cells that hold something, or look different; null on a blank sheet. */
  readonly used: PlainArea | null;
  readonly tabColour: string;
  readonly gridLines: boolean;
  readonly standardWidth: number;
}

/** Sheets looked up in one go. Asking one after the other where none is left costs nothing. */
const AT_ONCE = 16;

/**
 * All sheets with what is in use on them, in the order of the tabs. The list of sheets is not known before asking, so the first
 * sixteen are reached from neighbour to neighbour within one request; more take one more each sixteen.
 */
export async function listSheets(context: Excel.RequestContext): Promise<ListedSheet[]> {
  const found: ListedSheet[] = [];
  let next: Excel.Worksheet | null = context.workbook.worksheets.getFirst();
  while (next !== null) {
    const asked: (() => ListedSheet | null)[] = [];
    let last: Excel.Worksheet = next;
    for (let count = 0; count < AT_ONCE; count += 1) {
      if (count > 0) last = last.getNextOrNullObject();
      asked.push(queueSheet(last));
    }
    await context.sync();
    for (const answer of asked) {
      const sheet = answer();
      if (sheet !== null) found.push(sheet);
    }
    next = last.isNullObject ? null : last.getNextOrNullObject();
    if (next !== null) next = await isThere(context, next);
  }
  return found;
}

async function isThere(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Worksheet | null> {
  sheet.load("name");
  await context.sync();
  return sheet.isNullObject ? null : sheet;
}

function queueSheet(sheet: Excel.Worksheet): () => ListedSheet | null {
  sheet.load("name,visibility,tabColor,showGridlines,standardWidth");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("address");
  used.untrack();
  return () =>
    sheet.isNullObject
      ? null
      : {
          name: sheet.name,
          visibility: sheet.visibility,
          used: used.isNullObject ? null : areaOfAddress(used.address),
          tabColour: sheet.tabColor,
          gridLines: sheet.showGridlines,
          standardWidth: sheet.standardWidth,
        };
}
