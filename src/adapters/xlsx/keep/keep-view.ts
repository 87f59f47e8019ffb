import type { SheetMove } from "../../../engine/workbook/sheet-move";
import type { XmlElement } from "../xml";
import { attributeOf, elementIn, elementsIn, setAttribute } from "../xml-access";

const view = (root: XmlElement): XmlElement | undefined => elementIn(elementIn(root, "sheetViews"), "sheetView");

/** How near a person looks at a sheet with a table, which rows and columns they hold in view, and the colour they gave its tab. */
export function keepView(old: XmlElement, root: XmlElement, { tables }: SheetMove): void {
  keepTabColour(old, root);
  const [was, is] = [view(old), view(root)];
  const table = tables.before[0];
  if (was === undefined || is === undefined || table === undefined) return;
  for (const name of ["zoomScale", "zoomScaleNormal"]) {
    const zoom = attributeOf(was, name);
    if (zoom !== undefined) setAttribute(is, name, zoom);
  }
  const [held, ours] = [elementIn(was, "pane"), elementIn(is, "pane")];
  const isAsWritten =
    Number(attributeOf(held, "ySplit") ?? 0) === table.area.row &&
    attributeOf(held, "xSplit") === attributeOf(ours, "xSplit");
  if (isAsWritten) return;
  is.children = [
    ...(held === undefined ? [] : [held, ...elementsIn(was, "selection")]),
    ...is.children.filter((node) => typeof node === "string" || !["pane", "selection"].includes(node.name)),
  ];
}

function keepTabColour(old: XmlElement, root: XmlElement): void {
  const colour = elementIn(elementIn(old, "sheetPr"), "tabColor");
  const properties = elementIn(root, "sheetPr");
  if (colour === undefined || properties === undefined) return;
  properties.children = [
    colour,
    ...properties.children.filter((node) => typeof node === "string" || node.name !== "tabColor"),
  ];
}
