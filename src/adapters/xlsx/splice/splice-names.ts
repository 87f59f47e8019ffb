import { nameKey } from "../../../engine/workbook/excel-limits";
import type { PlainWorkbook } from "../../../engine/workbook/plain";
import { printNames } from "../print";
import type { XmlElement } from "../xml";
import { attributeOf, elementIn, encodeEntities, setAttribute, sibling } from "../xml-access";

/** Elements that follow the names in a workbook part: the names go before the first of them. */
export const AFTER_NAMES = new Set([
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

export interface NamePlaces {
  /** Places of the tabs that are replaced, 0-based as the file counts them: their own names go. */
  readonly replaced: ReadonlySet<number>;
  /** Key of a sheet of ours → place of its tab. */
  readonly tabs: ReadonlyMap<string, number>;
  /** Place of a tab before → its place now. */
  readonly moved: ReadonlyMap<number, number>;
}

/** Our names in, those of the replaced sheets out; every other name stays as it is and where it is. */
export function spliceNames(workbook: XmlElement, plain: PlainWorkbook, places: NamePlaces): void {
  const list = namesElement(workbook);
  const ours = new Set(plain.names.map((name) => nameKey(name.name)));
  list.children = list.children.filter((node) => {
    if (typeof node === "string") return true;
    const scope = attributeOf(node, "localSheetId");
    if (scope !== undefined) return !places.replaced.has(Number(scope)) && follows(node, Number(scope), places);
    return !ours.has(nameKey(attributeOf(node, "name") ?? ""));
  });
  for (const { name, address, hidden } of plain.names) {
    list.children.push(nameElement(list, address, hidden ? { name, hidden: "1" } : { name }));
  }
  for (const sheet of plain.sheets) {
    const localSheetId = String(places.tabs.get(sheet.key) ?? 0);
    for (const { name, range } of printNames(sheet))
      list.children.push(nameElement(list, range, { name, localSheetId }));
  }
}

/** A name of one sheet goes on meaning that sheet. */
function follows(name: XmlElement, scope: number, { moved }: NamePlaces): true {
  setAttribute(name, "localSheetId", String(moved.get(scope) ?? scope));
  return true;
}

function nameElement(list: XmlElement, address: string, attributes: Readonly<Record<string, string>>): XmlElement {
  const element = sibling(list, "definedName", attributes);
  element.children = [encodeEntities(address)];
  return element;
}

function namesElement(workbook: XmlElement): XmlElement {
  const found = elementIn(workbook, "definedNames");
  if (found !== undefined) return found;
  const made = sibling(workbook, "definedNames", {});
  const at = workbook.children.findIndex(
    (node) => typeof node !== "string" && AFTER_NAMES.has(node.name.split(":").at(-1) ?? ""),
  );
  workbook.children.splice(at < 0 ? workbook.children.length : at, 0, made);
  return made;
}
