import { strToU8 } from "fflate";
import type { PlainWorkbook } from "../../../engine/workbook/plain";
import { type KeptSheet, putBack } from "../keep/kept-sheet";
import { type Parts, xmlPart } from "../package";
import { relationsOf, relationsPath } from "../relationships";
import { writeXml, type XmlDocument, type XmlElement, XmlTrouble } from "../xml";
import { allElements, attributeOf, elementIn, elementsIn, setAttribute, sibling } from "../xml-access";
import { ContentTypes } from "./content-types";
import { type CopyContext, copyPart } from "./copy-sheet";
import type { ExistingWorkbook } from "./existing-workbook";
import { reachableParts } from "./reachable-parts";
import { AFTER_NAMES, spliceNames } from "./splice-names";
import { spliceStyles } from "./splice-styles";
import { detachTabs, placeTabs, type Tabs } from "./splice-tabs";

const TYPES = "[Content_Types].xml";

/**
 * Puts the parts of our sheets into a person's workbook. What is not ours is copied byte for byte: its sheets, charts,
 * pictures, comments and macros are never parsed. Changed are only the workbook part and its relations, the style sheet
 * (looks are added), the content types and the day of change. Old parts go before new ones come, so that the same change
 * made twice gives the same bytes.
 */
export function spliceWorkbook(
  existing: ExistingWorkbook,
  plain: PlainWorkbook,
  { ours, kept }: { readonly ours: Parts; readonly kept: readonly KeptSheet[] },
): Parts {
  const { parts, document } = existing;
  const relations = neededXml(parts, relationsPath(existing.path));
  const types = new ContentTypes(neededXml(parts, TYPES));
  const tabs = detachTabs(existing, plain, relations.root);
  dropUnreachable(existing, { relations, types, staying: new Set(kept.flatMap((sheet) => [...sheet.parts])) });
  const copy = copyContext(existing, ours, types);
  const places = placeTabs(tabs, (index) => copyPart(`xl/worksheets/sheet${index + 1}.xml`, copy));
  const paths = pathsByPlace(tabs);
  for (const sheet of kept) {
    const path = paths.get(places.tabs.get(sheet.key) ?? -1);
    if (path !== undefined) putBack(parts, path, sheet);
  }
  spliceNames(document.root, plain, places);
  askForCalculation(document.root);
  selectActive(existing, places.moved, paths);
  parts.set(relationsPath(existing.path), strToU8(writeXml(relations)));
  parts.set(existing.path, strToU8(writeXml(document)));
  parts.set(TYPES, strToU8(writeXml(types.document)));
  noteChange(parts, plain.properties.modified);
  return parts;
}

function neededXml(parts: Parts, path: string): XmlDocument {
  const document = xmlPart(parts, path);
  if (document === null) throw new XmlTrouble(`no part ${path}`);
  return document;
}

interface Dropping {
  readonly relations: XmlDocument;
  readonly types: ContentTypes;
  /** Parts of the person's that our old sheets pointed at. */
  readonly staying: ReadonlySet<string>;
}

/** Parts only our old sheets pointed at. Parts nobody ever pointed at are left alone. */
function dropUnreachable({ parts, path: workbook }: ExistingWorkbook, { relations, types, staying }: Dropping): void {
  const before = reachableParts(parts);
  parts.set(relationsPath(workbook), strToU8(writeXml(relations)));
  const after = reachableParts(parts);
  for (const path of before) {
    if (after.has(path) || staying.has(path)) continue;
    parts.delete(path);
    parts.delete(relationsPath(path));
    types.forget(path);
  }
}

function copyContext(existing: ExistingWorkbook, ours: Parts, toTypes: ContentTypes): CopyContext {
  const { parts } = existing;
  const path = relationsOf(parts, existing.path).find((relation) => relation.type === "styles")?.path;
  if (path === undefined || path === null) throw new XmlTrouble("no style sheet");
  const theirs = neededXml(parts, path);
  const styles = spliceStyles(theirs, neededXml(ours, "xl/styles.xml"));
  parts.set(path, strToU8(writeXml(theirs)));
  const fromTypes = new ContentTypes(neededXml(ours, TYPES));
  return { from: ours, fromTypes, to: parts, toTypes, styles, tables: { next: lastTable(parts) + 1 } };
}

function lastTable(parts: Parts): number {
  const numbers = [...parts.keys()]
    .filter((path) => /\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(attributeOf(xmlPart(parts, path)?.root, "id") ?? 0));
  return Math.max(0, ...numbers);
}

/** Formulas of the person that look into our sheets hold old results: Excel computes them when it opens the file. */
function askForCalculation(workbook: XmlElement): void {
  const found = elementIn(workbook, "calcPr");
  if (found !== undefined) return setAttribute(found, "fullCalcOnLoad", "1");
  const made = sibling(workbook, "calcPr", { fullCalcOnLoad: "1" });
  const later = new Set(AFTER_NAMES);
  later.delete("calcPr");
  const at = workbook.children.findIndex(
    (node) => typeof node !== "string" && later.has(node.name.split(":").at(-1) ?? ""),
  );
  workbook.children.splice(at < 0 ? workbook.children.length : at, 0, made);
}

/** Place of a tab (0-based, as the file counts) → path of its new part. */
function pathsByPlace({ workbook, paths }: Tabs): ReadonlyMap<number, string> {
  const all = elementsIn(elementIn(workbook, "sheets"), "sheet");
  return new Map([...paths].map(([element, path]) => [all.indexOf(element), path]));
}

/** The tab that was shown stays the one that is shown, wherever it stands now; if it is ours, the new part must say so. */
function selectActive(
  { parts, document }: ExistingWorkbook,
  moved: ReadonlyMap<number, number>,
  paths: ReadonlyMap<number, string>,
): void {
  const [view] = allElements(document.root, "workbookView");
  for (const name of ["activeTab", "firstSheet"]) {
    const place = attributeOf(view, name);
    if (view !== undefined && place !== undefined) setAttribute(view, name, String(moved.get(Number(place)) ?? place));
  }
  const path = paths.get(Number(attributeOf(view, "activeTab") ?? 0));
  const part = path === undefined ? undefined : parts.get(path);
  if (path === undefined || part === undefined) return;
  const text = new TextDecoder().decode(part);
  parts.set(path, strToU8(text.replace("<sheetView ", '<sheetView tabSelected="1" ')));
}

function noteChange(parts: Parts, modified: string): void {
  const path = relationsOf(parts, "").find((relation) => relation.type === "core-properties")?.path ?? "";
  const properties = xmlPart(parts, path);
  const moment = elementIn(properties?.root, "modified");
  if (properties === null || moment === undefined) return;
  moment.children = [modified];
  parts.set(path, strToU8(writeXml(properties)));
}
