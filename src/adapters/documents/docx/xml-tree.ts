/** An element with its places in the text, so that parts can be changed and all else stays byte for byte. */
export interface XmlNode {
  /** Without the prefix of the document's own namespace: "p", "numPr"; foreign names keep theirs: "mc:Choice". */
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
  /** Start of the opening tag and place behind it. */
  readonly start: number;
  readonly inside: number;
  /** Start of the closing tag and place behind it; equal to `inside` and each other where the element is empty. */
  insideEnd: number;
  end: number;
}

export interface XmlTree {
  readonly root: XmlNode;
  /** Prefix of the document's own namespace with its colon ("w:"), or "". */
  readonly prefix: string;
}

export class XmlBroken extends Error {
  override readonly name = "XmlBroken";
}

const TAG = /<(\/?)([\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;

/** Throws `XmlBroken` where tags do not pair. Text, comments and instructions are stepped over. */
export function parseTree(xml: string): XmlTree {
  const growing = new GrowingTree();
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const skipped = endOfOther(xml, at);
    if (skipped === null) {
      TAG.lastIndex = at;
      const tag = TAG.exec(xml);
      if (tag === null) throw new XmlBroken(`tag at ${at}`);
      growing.take(tag);
      at = TAG.lastIndex;
    } else at = skipped;
  }
  return growing.finished();
}

/** Word nests tables, text boxes and controls some dozens of elements deep. */
const DEEPEST = 500;

/** A tree while its tags come in. */
class GrowingTree {
  private readonly open: XmlNode[] = [];
  private root: XmlNode | null = null;
  private prefix = "";

  take(tag: RegExpExecArray): void {
    const [whole, closing, prefix = "", local = "", attributes = "", empty] = tag;
    const behind = tag.index + whole.length;
    if (closing === "/") return this.close(tag.index, behind);
    if (this.root === null) this.prefix = prefix;
    const name = prefix === this.prefix ? local : prefix + local;
    const [start, inside, insideEnd, end] = [tag.index, behind, behind, behind];
    const node: XmlNode = { name, attributes, children: [], start, inside, insideEnd, end };
    this.open.at(-1)?.children.push(node);
    this.root ??= node;
    if (empty !== "/") this.open.push(node);
    if (this.open.length > DEEPEST) throw new XmlBroken("nested without end");
  }

  finished(): XmlTree {
    if (this.root === null || this.open.length > 0) throw new XmlBroken("no end");
    return { root: this.root, prefix: this.prefix };
  }

  private close(insideEnd: number, end: number): void {
    const node = this.open.pop();
    if (node === undefined) throw new XmlBroken(`closing tag at ${insideEnd}`);
    node.insideEnd = insideEnd;
    node.end = end;
  }
}

const OTHERS: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** Place behind a comment, an instruction and the like; null where an element's tag stands. */
function endOfOther(xml: string, at: number): number | null {
  const other = OTHERS.find(([start]) => xml.startsWith(start, at));
  if (other === undefined) return null;
  const end = xml.indexOf(other[1], at + other[0].length);
  if (end < 0) throw new XmlBroken(`no end of ${other[0]}`);
  return end + other[1].length;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const childrenNamed = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((child) => child.name === name) ?? [];

/** Attribute by its name without prefix; undefined where it is absent. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(node?.attributes ?? "");
  return found === null ? undefined : decodeEntities(found[1] ?? found[2] ?? "");
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off, none at all null. */
export function switchOf(node: XmlNode | undefined): boolean | null {
  if (node === undefined) return null;
  return !/^(?:0|false|off|none)$/i.test(attributeOf(node, "val") ?? "1");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decodeEntities = (raw: string): string =>
  raw.replace(/&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

export const encodeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
