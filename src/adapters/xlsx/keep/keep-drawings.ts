import { strToU8 } from "fflate";
import { startsInside } from "../../../engine/workbook/own-area";
import type { PlainArea } from "../../../engine/workbook/plain";
import { type Parts, xmlPart } from "../package";
import { absolutePath, relationsOf } from "../relationships";
import { writeXml, type XmlElement } from "../xml";
import { allElements, attributeOf, elementIn, localName, prefixedAttribute, textOf } from "../xml-access";
import { putElement } from "./sheet-elements";
import { relationElements, SheetRelations } from "./sheet-relations";

const anchorsIn = (root: XmlElement | undefined): XmlElement[] =>
  (root?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && localName(node.name).endsWith("Anchor"),
  );

/** Charts of ours stand in our part and say in words what they show; a program that a person draws with leaves these words away. */
function isOurs(anchor: XmlElement, part: PlainArea): boolean {
  const [properties] = allElements(anchor, "cNvPr");
  const isTold = (attributeOf(properties, "descr") ?? "") !== "";
  const from = elementIn(anchor, "from");
  const place = (name: string): number => Number(textOf(elementIn(from, name))) + 1;
  const isInside = from !== undefined && startsInside({ row: place("row"), column: place("col") }, part);
  return allElements(anchor, "chart").length > 0 && isTold && isInside;
}

/** Anchors of a drawing that are a person's: charts and pictures they put on a sheet of ours. */
export const foreignAnchors = (parts: Parts, drawing: string, part: PlainArea): XmlElement[] =>
  anchorsIn(xmlPart(parts, drawing)?.root).filter((anchor) => !isOurs(anchor, part));

interface DrawingMove {
  readonly parts: Parts;
  /** The drawing as it was, with the anchors that are the person's. */
  readonly drawing: string;
  readonly anchors: readonly XmlElement[];
}

/** A sheet of ours without charts takes the old drawing as it is; one with charts gets the person's added to its own. */
export function keepDrawing(
  root: XmlElement,
  path: string,
  relations: SheetRelations,
  { parts, drawing, anchors, id }: DrawingMove & { readonly id: string },
): void {
  const ours = elementIn(root, "drawing");
  if (ours === undefined) {
    const taken = relations.take(id);
    if (taken !== null) putElement(root, { name: "drawing", attributes: [["r:id", taken]], children: [] });
    return;
  }
  const target = relations.targetOf(prefixedAttribute(ours, "id") ?? "");
  if (target !== undefined) addAnchors(absolutePath(path, target), { parts, drawing, anchors });
}

function addAnchors(into: string, { parts, drawing, anchors }: DrawingMove): void {
  const document = xmlPart(parts, into);
  if (document === null) return;
  const relations = new SheetRelations(parts, into, relationElements(parts, drawing));
  const old = xmlPart(parts, drawing)?.root;
  const declared = new Set(document.root.attributes.map(([name]) => name));
  document.root.attributes.push(
    ...(old?.attributes ?? []).filter(([name]) => name.startsWith("xmlns") && !declared.has(name)),
  );
  document.root.children.push(...anchors.map((anchor) => withIds(anchor, relations)));
  parts.set(into, strToU8(writeXml(document)));
  relations.write();
}

/** The same element pointing at the same things by the ids they have here. */
function withIds(element: XmlElement, relations: SheetRelations): XmlElement {
  return {
    ...element,
    attributes: element.attributes.map(([name, value]) =>
      /^r:(?:id|embed|link|pict)$/.test(name)
        ? ([name, relations.take(value) ?? value] as const)
        : ([name, value] as const),
    ),
    children: element.children.map((node) => (typeof node === "string" ? node : withIds(node, relations))),
  };
}

/** Everything a part leads to, itself included: what must not go when the sheet around it does. */
export function reachedFrom(parts: Parts, start: string): Set<string> {
  const reached = new Set([start]);
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const relation of relationsOf(parts, path)) {
      if (relation.path === null || reached.has(relation.path) || !parts.has(relation.path)) continue;
      reached.add(relation.path);
      waiting.push(relation.path);
    }
  return reached;
}
