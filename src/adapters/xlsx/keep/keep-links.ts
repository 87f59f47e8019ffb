import { areaAddress } from "../../../engine/workbook/addresses";
import { areaKept } from "../../../engine/workbook/keeping";
import type { SheetMove } from "../../../engine/workbook/sheet-move";
import type { XmlElement } from "../xml";
import { attributeOf, elementIn, elementsIn, prefixedAttribute, setAttribute } from "../xml-access";
import { areasOf, listElement } from "./sheet-elements";
import type { SheetRelations } from "./sheet-relations";

/** Links of cells that are not ours. */
export function keepLinks(old: XmlElement, root: XmlElement, move: SheetMove, relations: SheetRelations): void {
  const kept = elementsIn(elementIn(old, "hyperlinks"), "hyperlink").flatMap((link) => {
    const [area] = areasOf(attributeOf(link, "ref")).flatMap((each) => areaKept(move.keeping, each));
    if (area === undefined) return [];
    const id = prefixedAttribute(link, "id");
    const copy: XmlElement = { ...link, attributes: link.attributes.filter(([name]) => !/:id$/.test(name)) };
    setAttribute(copy, "ref", areaAddress(area));
    if (id === undefined) return [copy];
    const taken = relations.take(id);
    if (taken === null) return [];
    setAttribute(copy, "r:id", taken);
    return [copy];
  });
  if (kept.length > 0) listElement(root, "hyperlinks").children.push(...kept);
}

/** Merged cells that are not ours. */
export function keepMerges(old: XmlElement, root: XmlElement, { keeping }: SheetMove): void {
  const kept = elementsIn(elementIn(old, "mergeCells"), "mergeCell").flatMap((merge) => {
    const [area, ...more] = areasOf(attributeOf(merge, "ref")).flatMap((each) => areaKept(keeping, each));
    const isWhole = area !== undefined && more.length === 0 && sizeOf(merge) === area.rowCount * area.columnCount;
    return isWhole ? [{ ...merge, attributes: [["ref", areaAddress(area)] as const] }] : [];
  });
  if (kept.length === 0) return;
  const list = listElement(root, "mergeCells");
  list.children.push(...kept);
  setAttribute(list, "count", String(list.children.length));
}

const sizeOf = (merge: XmlElement): number =>
  areasOf(attributeOf(merge, "ref")).reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
