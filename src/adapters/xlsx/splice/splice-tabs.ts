import type { PlainSheet, PlainWorkbook } from "../../../engine/workbook/plain";
import { newTabPlaces } from "../../../engine/workbook/tab-order";
import { type XmlElement, XmlTrouble } from "../xml";
import { attributeOf, elementIn, elementsIn, localName, prefixedAttribute, setAttribute, sibling } from "../xml-access";
import type { ExistingWorkbook } from "./existing-workbook";
import type { NamePlaces } from "./splice-names";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Tabs of ours between the old part and the new one. */
export interface Tabs {
  readonly workbook: XmlElement;
  readonly relations: XmlElement;
  readonly sheets: readonly PlainSheet[];
  /** Key → the tab's element, where the sheet was there before. */
  readonly before: ReadonlyMap<string, XmlElement>;
  /** The tab's element → path of its new part. Filled by `placeTabs`. */
  readonly paths: Map<XmlElement, string>;
}

/** Takes the relations of the sheets that will be replaced out of the workbook; their tabs stay where they are. */
export function detachTabs(existing: ExistingWorkbook, plain: PlainWorkbook, relations: XmlElement): Tabs {
  const keys = new Set(plain.sheets.map((sheet) => sheet.key));
  const replaced = existing.sheets.filter((sheet) => sheet.key !== null && keys.has(sheet.key));
  const ids = new Set(replaced.map((sheet) => prefixedAttribute(sheet.element, "id")));
  relations.children = relations.children.filter((node) => {
    if (typeof node === "string" || localName(node.name) !== "Relationship") return true;
    const isChain = (attributeOf(node, "Type") ?? "").endsWith("/calcChain");
    return !isChain && !ids.has(attributeOf(node, "Id"));
  });
  return {
    workbook: existing.document.root,
    relations,
    sheets: plain.sheets,
    before: new Map(replaced.map((sheet) => [sheet.key ?? "", sheet.element])),
    paths: new Map(),
  };
}

/** Gives every sheet of ours its new part: in the old place of its tab, a new one behind the sheet of ours that goes before it. */
export function placeTabs(tabs: Tabs, copy: (index: number) => string): NamePlaces {
  const list = elementIn(tabs.workbook, "sheets");
  if (list === undefined) throw new XmlTrouble("no list of sheets");
  const before = elementsIn(list, "sheet");
  const names = before.map((element) => attributeOf(element, "name") ?? "");
  const free = newTabPlaces(
    tabs.sheets.map(({ name }) => name),
    names,
  );
  const placed = new Map(tabs.before);
  tabs.sheets.forEach((sheet, index) => {
    const path = copy(index);
    const element = placed.get(sheet.key) ?? newTab(list, sheet, free.get(sheet.name) ?? before.length);
    placed.set(sheet.key, element);
    relate(element, path, tabs);
    if (sheet.visibility !== "visible") setAttribute(element, "state", sheet.visibility);
    tabs.paths.set(element, path);
  });
  const after = elementsIn(list, "sheet");
  return {
    replaced: new Set([...tabs.before.values()].map((element) => before.indexOf(element))),
    tabs: new Map([...placed].map(([key, element]) => [key, after.indexOf(element)])),
    moved: new Map(before.map((element, place) => [place, after.indexOf(element)])),
  };
}

function newTab(list: XmlElement, { name }: PlainSheet, place: number): XmlElement {
  const tabs = elementsIn(list, "sheet");
  const used = tabs.map((each) => Number(attributeOf(each, "sheetId") ?? 0));
  const element = sibling(list, "sheet", { name, sheetId: String(Math.max(0, ...used) + 1) });
  const next = tabs[place];
  list.children.splice(next === undefined ? list.children.length : list.children.indexOf(next), 0, element);
  return element;
}

function relate(tab: XmlElement, path: string, { relations, workbook }: Tabs): void {
  const used = elementsIn(relations, "Relationship").map((each) =>
    Number(/^rId(\d+)$/.exec(attributeOf(each, "Id") ?? "")?.[1] ?? 0),
  );
  const id = `rId${Math.max(0, ...used) + 1}`;
  relations.children.push(
    sibling(relations, "Relationship", { Id: id, Type: `${RELATIONS}/worksheet`, Target: `/${path}` }),
  );
  const old = tab.attributes.find(([name]) => name.includes(":") && localName(name) === "id");
  setAttribute(tab, old?.[0] ?? `${relationPrefix(workbook)}:id`, id);
}

/** Usually "r"; declared at the root by every writer we know, and by us where it is not. */
function relationPrefix(workbook: XmlElement): string {
  const declared = workbook.attributes.find(([name, value]) => name.startsWith("xmlns:") && value === RELATIONS);
  if (declared !== undefined) return localName(declared[0]);
  setAttribute(workbook, "xmlns:r", RELATIONS);
  return "r";
}
