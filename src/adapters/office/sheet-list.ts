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
 * sixteen are reached from neighbour to neighbour within one request; every sixteen more take one more.
 */
export const listSheets = (context: Excel.RequestContext): Promise<ListedSheet[]> =>
  listFrom(context, context.workbook.worksheets.getFirst());

async function listFrom(context: Excel.RequestContext, first: Excel.Worksheet): Promise<ListedSheet[]> {
  const row = [first];
  while (row.length <= AT_ONCE) row.push((row.at(-1) ?? first).getNextOrNullObject());
  const beyond = row.pop();
  const asked = row.map(queueSheet);
  beyond?.load("name");
  await context.sync();
  const found = asked.flatMap((answer) => answer() ?? []);
  return beyond === undefined || beyond.isNullObject ? found : [...found, ...(await listFrom(context, beyond))];
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
