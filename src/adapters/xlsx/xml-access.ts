import type { XmlElement } from "./xml";

/** Files may use any prefix for the same names: elements and attributes are told by what stands after the colon. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export const elementsIn = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && localName(node.name) === name,
  );

export const elementIn = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsIn(parent, name)[0];

/** Every element of that name, however deep. */
export const allElements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.flatMap((node) => {
    if (typeof node === "string") return [];
    return [...(localName(node.name) === name ? [node] : []), ...allElements(node, name)];
  });

/** Attribute without a prefix, decoded; undefined where absent. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const found = element?.attributes.find(([each]) => each === name);
  return found === undefined ? undefined : decodeEntities(found[1]);
}

/** `r:id` (or `x:id` under any prefix): the attribute of that name which has a prefix. */
export function prefixedAttribute(element: XmlElement, name: string): string | undefined {
  const found = element.attributes.find(([each]) => each.includes(":") && localName(each) === name);
  return found === undefined ? undefined : decodeEntities(found[1]);
}

/** Replaces or adds; null removes. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  const rest = element.attributes.filter(([each]) => each !== name);
  const place = element.attributes.findIndex(([each]) => each === name);
  if (value === null) element.attributes = rest;
  else if (place < 0) element.attributes = [...rest, [name, encodeEntities(value)]];
  else element.attributes = element.attributes.with(place, [name, encodeEntities(value)]);
}

export const textOf = (element: XmlElement | undefined): string =>
  decodeEntities((element?.children ?? []).filter((node) => typeof node === "string").join(""));

/** A new element with the prefix of its neighbour, so that it lives in the same namespace. */
export const sibling = (
  neighbour: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): XmlElement => {
  const prefix = neighbour.name.includes(":") ? neighbour.name.slice(0, neighbour.name.indexOf(":") + 1) : "";
  return {
    name: prefix + name,
    attributes: Object.entries(attributes).map(([key, value]) => [key, encodeEntities(value)] as const),
    children: [],
  };
};

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const decodeEntities = (raw: string): string =>
  raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

export const encodeEntities = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
