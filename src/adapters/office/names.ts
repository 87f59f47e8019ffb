import { quoteSheet, splitReference } from "../../engine/workbook/addresses";
import { nameKey } from "../../engine/workbook/excel-limits";
import type { PlainName, PlainWorkbook } from "../../engine/workbook/plain";
import { keyOfName } from "../../engine/workbook/sheet-keys";
import type { Step } from "./batch";

/** A name of the whole workbook as Office.js tells it; `formula` begins with "=". */
export interface OfficeName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** A name that is there is pointed anew, so that formulas which use it stay; hidden names carry the keys of our sheets. */
export const queueNames = ({ names }: Pick<PlainWorkbook, "names">, known: readonly OfficeName[]): Step[] => {
  const there = new Map(known.map((each) => [nameKey(each.name), each]));
  return names.map(({ name, address, hidden }) => ({
    bytes: 900 + address.length * 2,
    queue({ context }) {
      const { names: items } = context.workbook;
      const old = there.get(nameKey(name));
      const item = old === undefined ? items.add(name, `=${address}`) : items.getItem(old.name);
      if (old !== undefined) item.formula = `=${address}`;
      if (hidden || old?.visible === false) item.visible = !hidden;
    },
  }));
};

/** Excel leaves quotes away where they are not needed; ours always have them. */
export function fromOfficeName({ name, formula, visible }: OfficeName): PlainName {
  const reference = splitReference(formula.replace(/^=/, ""));
  const address = reference === null ? formula.replace(/^=/, "") : `${quoteSheet(reference.sheet)}!${reference.rest}`;
  return { name, address, hidden: !visible };
}

/** Tab → key of the sheet, from our hidden names. */
export function sheetKeys(names: readonly OfficeName[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { name, formula } of names) {
    const key = keyOfName(name);
    const sheet = splitReference(formula.replace(/^=/, ""))?.sheet;
    if (key !== null && sheet !== undefined) keys.set(sheet, key);
  }
  return keys;
}
