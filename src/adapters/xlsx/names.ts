import type { NamedRange } from "hucre";
import { splitReference } from "../../engine/workbook/addresses";
import type { PlainName, PlainWorkbook } from "../../engine/workbook/plain";
import { keyOfName } from "../../engine/workbook/sheet-keys";
import { printNames } from "./print";
import type { XmlElement } from "./xml";
import { attributeOf, elementIn, elementsIn, textOf } from "./xml-access";

/** All names of the workbook. Which are hidden is added to the file afterwards: the library cannot say it. */
export const writeNames = (workbook: PlainWorkbook): NamedRange[] => [
  ...workbook.names.map(({ name, address }) => ({ name, range: address })),
  ...workbook.sheets.flatMap(printNames),
];

/** All names of the whole workbook, with the addresses as written. */
export const observeNames = (workbook: XmlElement): PlainName[] =>
  elementsIn(elementIn(workbook, "definedNames"), "definedName")
    .filter((element) => attributeOf(element, "localSheetId") === undefined)
    .map((element) => ({
      name: attributeOf(element, "name") ?? "",
      address: textOf(element),
      hidden: attributeOf(element, "hidden") === "1",
    }));

/** Name of the tab → key of the sheet, from our hidden names. */
export function sheetKeys(names: readonly PlainName[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { name, address } of names) {
    const key = keyOfName(name);
    const sheet = splitReference(address)?.sheet;
    if (key !== null && sheet !== undefined) keys.set(sheet, key);
  }
  return keys;
}
