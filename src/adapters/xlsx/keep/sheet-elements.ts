import { parseArea } from "../../../engine/workbook/addresses";
import type { PlainArea } from "../../../engine/workbook/plain";
import type { XmlElement } from "../xml";
import { attributeOf, elementIn, localName } from "../xml-access";

/** Order of the elements of a sheet part, as far as we put any in. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Puts an element where the format wants it: behind its own kind and all that go before. */
export function putElement(root: XmlElement, element: XmlElement): void {
  const rank = ORDER.indexOf(localName(element.name));
  const at = root.children.findIndex((node) => typeof node !== "string" && ORDER.indexOf(localName(node.name)) > rank);
  root.children.splice(at < 0 ? root.children.length : at, 0, element);
}

/** The list of that name, made where there is none. */
export function listElement(root: XmlElement, name: string): XmlElement {
  const found = elementIn(root, name);
  if (found !== undefined) return found;
  const made: XmlElement = { name, attributes: [], children: [] };
  putElement(root, made);
  return made;
}

/** "A1:B2 D5" → its areas; whole columns and rows, which people give rules to, are read as far as a sheet goes. */
export const areasOf = (references: string | undefined): PlainArea[] =>
  (references ?? "").split(/\s+/).flatMap((each) => parseArea(each) ?? []);

export const referencesOf = (element: XmlElement): PlainArea[] => areasOf(attributeOf(element, "sqref"));
