import { strToU8 } from "fflate";
import { type Parts, xmlPart } from "../package";
import { relationsPath } from "../relationships";
import { writeXml, type XmlDocument, type XmlElement } from "../xml";
import { attributeOf, elementsIn, sibling } from "../xml-access";

const EMPTY: XmlDocument = {
  prolog: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  root: {
    name: "Relationships",
    attributes: [["xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"]],
    children: [],
  },
};

const documentAt = (parts: Parts, path: string): XmlDocument =>
  xmlPart(parts, relationsPath(path)) ?? { ...EMPTY, root: { ...EMPTY.root, children: [] } };

/** What a part of ours points at, to which what a part of the person's pointed at is added. */
export class SheetRelations {
  private readonly document: XmlDocument;
  private isChanged = false;

  constructor(
    private readonly parts: Parts,
    private readonly path: string,
    private readonly old: readonly XmlElement[],
  ) {
    this.document = documentAt(parts, path);
  }

  /** Takes one over; gives its id here, null where there was none. */
  take(id: string): string | null {
    const found = this.old.find((each) => attributeOf(each, "Id") === id);
    if (found === undefined) return null;
    const used = elementsIn(this.document.root, "Relationship").map((each) =>
      Number(/^rId(\d+)$/.exec(attributeOf(each, "Id") ?? "")?.[1] ?? 0),
    );
    const own = `rId${Math.max(0, ...used) + 1}`;
    const rest = found.attributes.filter(([name]) => name !== "Id");
    const copy = sibling(found, "Relationship", { Id: own });
    this.document.root.children.push({ ...copy, name: "Relationship", attributes: [...copy.attributes, ...rest] });
    this.isChanged = true;
    return own;
  }

  /** The path that one of ours points at, by its id. */
  targetOf(id: string): string | undefined {
    const found = elementsIn(this.document.root, "Relationship").find((each) => attributeOf(each, "Id") === id);
    return attributeOf(found, "Target");
  }

  write(): void {
    if (this.isChanged) this.parts.set(relationsPath(this.path), strToU8(writeXml(this.document)));
  }
}

export const relationElements = (parts: Parts, path: string): XmlElement[] =>
  elementsIn(xmlPart(parts, relationsPath(path))?.root, "Relationship");
