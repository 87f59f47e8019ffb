import { parseArea } from "../../../engine/workbook/addresses";
import type { PlainNote } from "../../../engine/workbook/plain";
import type { Parts } from "../package";
import { xmlPart } from "../package";
import type { XmlElement } from "../xml";
import { allElements, decodeEntities, elementIn, elementsIn, localName, prefixedAttribute } from "../xml-access";
import { placeKey, type SheetDetails, type WorkbookDetails } from "./workbook-details";

/** Blank rows are written once with a count: beyond this nobody typed anything. */
const LAST_ROW = 1_048_576;
const MOST_REPEATED = 10_000;

/** Names, hidden rows, notes and pictures of an .ods file; null where it has no content. */
export function odsDetails(parts: Parts): WorkbookDetails | null {
  const root = xmlPart(parts, "content.xml")?.root;
  const book = elementIn(elementIn(root, "body"), "spreadsheet");
  if (root === undefined || book === undefined) return null;
  const unseen = unseenStyles(root);
  const tables = elementsIn(book, "table");
  return {
    names: [...allElements(book, "named-range")].flatMap(nameOf),
    sheets: new Map(tables.map((table) => [nameOfTable(table), detailsOf(table, unseen)])),
    properties: {},
  };
}

const nameOfTable = (table: XmlElement): string => prefixedAttribute(table, "name") ?? "";

/** Styles of sheets that are not shown. */
const unseenStyles = (root: XmlElement): ReadonlySet<string> =>
  new Set(
    elementsIn(elementIn(root, "automatic-styles"), "style")
      .filter((style) => prefixedAttribute(elementIn(style, "table-properties") ?? style, "display") === "false")
      .map((style) => prefixedAttribute(style, "name") ?? ""),
  );

/** "$'Phiếu báo cáo'.$C$3" is one cell; ranges of more are passed over. */
function nameOf(range: XmlElement): WorkbookDetails["names"][number][] {
  const name = prefixedAttribute(range, "name") ?? "";
  const address = prefixedAttribute(range, "cell-range-address") ?? "";
  const found = /^\$?(?:'((?:[^']|'')+)'|([^.$']+))\.(\$?[A-Z]{1,3}\$?\d{1,7})(?::\.?(\$?[A-Z]{1,3}\$?\d{1,7}))?$/.exec(
    address,
  );
  const area = found === null ? null : parseArea(found[3] ?? "");
  const isOne = found?.[4] === undefined || found[4] === found[3];
  if (found === null || area === null || !isOne) return [];
  return [{ name, sheet: (found[1] ?? found[2] ?? "").replace(/''/g, "'"), row: area.row, column: area.column }];
}

function detailsOf(table: XmlElement, unseen: ReadonlySet<string>): SheetDetails {
  const hiddenRows: number[] = [];
  const notes: PlainNote[] = [];
  const percents = new Set<number>();
  let next = 1;
  for (const row of rowsOf(table)) {
    const times = timesOf(row, "number-rows-repeated");
    const visibility = prefixedAttribute(row, "visibility");
    if (visibility === "collapse" || visibility === "filter")
      for (let at = next; at < Math.min(next + times, next + MOST_REPEATED, LAST_ROW); at += 1) hiddenRows.push(at);
    for (const { column, cell } of placedCells(row)) {
      const note = elementIn(cell, "annotation");
      if (note !== undefined) notes.push({ row: next, column, text: paragraphs(note) });
      if (prefixedAttribute(cell, "value-type") === "percentage") percents.add(placeKey(next, column));
    }
    next += times;
  }
  return {
    visibility: unseen.has(prefixedAttribute(table, "style-name") ?? "") ? "hidden" : "visible",
    hiddenRows,
    notes,
    pictures: allElements(table, "frame").length,
    texts: new Map(),
    percents,
  };
}

/** Rows also stand in groups: headers repeated when printed, outlines. */
const GROUPS: ReadonlySet<string> = new Set(["table-header-rows", "table-row-group", "table-rows"]);
const rowsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.flatMap((node) => {
    if (typeof node === "string") return [];
    if (localName(node.name) === "table-row") return [node];
    return GROUPS.has(localName(node.name)) ? rowsOf(node) : [];
  });

const timesOf = (element: XmlElement, name: string): number =>
  Math.max(1, Number(prefixedAttribute(element, name) ?? 1) || 1);

/** The cells of a row that hold something, a repeated one at each of its places. */
function placedCells(row: XmlElement): { readonly column: number; readonly cell: XmlElement }[] {
  const placed: { readonly column: number; readonly cell: XmlElement }[] = [];
  let column = 1;
  for (const cell of row.children) {
    if (typeof cell === "string") continue;
    const times = timesOf(cell, "number-columns-repeated");
    if (cell.children.length > 0)
      for (let at = 0; at < Math.min(times, MOST_REPEATED); at += 1) placed.push({ column: column + at, cell });
    column += times;
  }
  return placed;
}

const paragraphs = (note: XmlElement): string => elementsIn(note, "p").map(wordsOf).join("\n");

const wordsOf = (element: XmlElement): string =>
  element.children.map((node) => (typeof node === "string" ? decodeEntities(node) : wordsOf(node))).join("");
