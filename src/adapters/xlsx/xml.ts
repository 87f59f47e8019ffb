/**
 * A small XML tree that loses nothing: texts, comments and instructions come out exactly as they went in, so that a part
 * of a person's workbook can be changed in one place and stay the same everywhere else. A document type is refused (entity bombs).
 */
export interface XmlElement {
  readonly name: string;
  /** Values as written, entities not decoded. */
  attributes: (readonly [name: string, raw: string])[];
  children: XmlNode[];
}

/** Anything that is no element (text, comment, CDATA, instruction) is kept as it is written. */
export type XmlNode = XmlElement | string;

export class XmlTrouble extends Error {
  override readonly name = "XmlTrouble";
}

export interface XmlDocument {
  /** Everything before the root element. */
  readonly prolog: string;
  readonly root: XmlElement;
}

const TAG = /<(\/?)([^\s/>]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /(?<![^\s="'])([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const OPAQUE: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Workbooks nest a dozen elements; without an end the tree could not even be written again. */
const DEEPEST = 500;

export function parseXml(text: string): XmlDocument {
  if (text.includes("<!DOCTYPE")) throw new XmlTrouble("document type refused");
  const holder: XmlElement = { name: "", attributes: [], children: [] };
  const open: XmlElement[] = [holder];
  let at = 0;
  while (at < text.length) at = readNode(text, at, open);
  if (open.length !== 1) throw new XmlTrouble(`unclosed <${open.at(-1)?.name ?? ""}>`);
  const root = holder.children.find((node) => typeof node !== "string");
  if (root === undefined || typeof root === "string") throw new XmlTrouble("no element");
  const before = holder.children.slice(0, holder.children.indexOf(root));
  return { prolog: before.map(writeNode).join(""), root };
}

/** Reads one node into the innermost open element and gives the place behind it. */
function readNode(text: string, at: number, open: XmlElement[]): number {
  const parent = open[open.length - 1];
  if (parent === undefined) throw new XmlTrouble("more ends than beginnings");
  if (text[at] !== "<") {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    parent.children.push(text.slice(at, end));
    return end;
  }
  const opaque = OPAQUE.find(([start]) => text.startsWith(start, at));
  if (opaque === undefined) return readTag(text, at, open);
  const end = text.indexOf(opaque[1], at);
  if (end < 0) throw new XmlTrouble(`unclosed ${opaque[0]}`);
  parent.children.push(text.slice(at, end + opaque[1].length));
  return end + opaque[1].length;
}

function readTag(text: string, at: number, open: XmlElement[]): number {
  TAG.lastIndex = at;
  const found = TAG.exec(text);
  if (found === null) throw new XmlTrouble(`no tag at ${at}`);
  const [whole, closes, name = "", attributes = "", empty] = found;
  if (closes !== "") {
    const closed = open.pop();
    if (closed?.name !== name) throw new XmlTrouble(`</${name}> closes <${closed?.name ?? ""}>`);
    return at + whole.length;
  }
  const element: XmlElement = { name, attributes: readAttributes(attributes), children: [] };
  open.at(-1)?.children.push(element);
  if (empty === "") open.push(element);
  if (open.length > DEEPEST) throw new XmlTrouble("nested without end");
  return at + whole.length;
}

const readAttributes = (text: string): (readonly [string, string])[] =>
  [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, double ?? single ?? ""] as const);

export const writeXml = ({ prolog, root }: XmlDocument): string => prolog + writeNode(root);

function writeNode(node: XmlNode): string {
  if (typeof node === "string") return node;
  const attributes = node.attributes.map(([name, raw]) => ` ${name}="${raw.replace(/"/g, "&quot;")}"`).join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(writeNode).join("")}</${node.name}>`;
}
