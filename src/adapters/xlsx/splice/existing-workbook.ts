import { splitReference } from "../../../engine/workbook/addresses";
import { keyOfName } from "../../../engine/workbook/sheet-keys";
import { type Parts, xmlPart } from "../package";
import { type Relation, relationsOf, workbookPath } from "../relationships";
import { type XmlDocument, type XmlElement, XmlTrouble } from "../xml";
import { attributeOf, elementIn, elementsIn, prefixedAttribute, textOf } from "../xml-access";

/** A person's workbook, opened for one change. Only the workbook part is parsed; sheets that stay are never touched. */
export interface ExistingWorkbook {
  readonly parts: Parts;
  readonly path: string;
  readonly document: XmlDocument;
  readonly sheets: readonly ExistingSheet[];
}

export interface ExistingSheet {
  readonly element: XmlElement;
  readonly name: string;
  /** Our key, or null for a sheet of the person's own. */
  readonly key: string | null;
  readonly path: string;
}

export function openExisting(parts: Parts): ExistingWorkbook {
  const path = workbookPath(parts);
  const document = path === null ? null : xmlPart(parts, path);
  if (path === null || document === null) throw new XmlTrouble("no workbook part");
  const keys = keysOf(document.root);
  const relations = relationsOf(parts, path);
  const sheets = elementsIn(elementIn(document.root, "sheets"), "sheet").map((element) => {
    const name = attributeOf(element, "name") ?? "";
    return { element, name, key: keys.get(name) ?? null, path: partOf(element, relations) };
  });
  return { parts, path, document, sheets };
}

function partOf(sheet: XmlElement, relations: readonly Relation[]): string {
  const id = prefixedAttribute(sheet, "id");
  const path = relations.find((relation) => relation.id === id)?.path ?? null;
  if (path === null) throw new XmlTrouble(`no part for sheet ${attributeOf(sheet, "name") ?? ""}`);
  return path;
}

export const definedNames = (workbook: XmlElement): XmlElement[] =>
  elementsIn(elementIn(workbook, "definedNames"), "definedName");

/** Tab → key. A name with a scope belongs to a copy of a sheet of ours; the copy is the person's. */
function keysOf(workbook: XmlElement): Map<string, string> {
  const keys = new Map<string, string>();
  for (const element of definedNames(workbook)) {
    const key = keyOfName(attributeOf(element, "name") ?? "");
    const sheet = splitReference(textOf(element))?.sheet;
    const isOfWorkbook = attributeOf(element, "localSheetId") === undefined;
    if (key !== null && sheet !== undefined && isOfWorkbook) keys.set(sheet, key);
  }
  return keys;
}
