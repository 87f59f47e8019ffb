import { attributeOf, childOf, childrenNamed, parseTree, switchOf, type XmlNode } from "./xml-tree";

/** A list and a level in it, as a paragraph or a style names them; null where it says nothing. */
export interface NumberingReference {
  readonly numId: string | null;
  readonly level: number | null;
}

interface Style extends NumberingReference {
  readonly basedOn: string | null;
  readonly bold: boolean | null;
}

const DEEPEST_CHAIN = 30;

/** What paragraph styles say of numbers and bold letters, with what they inherit. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private defaultId: string | null = null;

  constructor(stylesXml: string | null) {
    if (stylesXml === null) return;
    for (const node of childrenNamed(parseTree(stylesXml).root, "style")) {
      const id = attributeOf(node, "styleId");
      if (id === undefined) continue;
      const isParagraph = attributeOf(node, "type") === "paragraph";
      if (isParagraph && /^(?:1|true|on)$/.test(attributeOf(node, "default") ?? "")) this.defaultId = id;
      this.styles.set(id, {
        ...numberingReference(childOf(node, "pPr")),
        basedOn: attributeOf(childOf(node, "basedOn"), "val") ?? null,
        bold: switchOf(childOf(childOf(node, "rPr"), "b")),
      });
    }
  }

  /** The style a paragraph has: its own, else the default one. */
  idOf(properties: XmlNode | undefined): string | null {
    return attributeOf(childOf(properties, "pStyle"), "val") ?? this.defaultId;
  }

  numbering(id: string | null): NumberingReference {
    const chain = this.chain(id);
    return {
      numId: chain.find((style) => style.numId !== null)?.numId ?? null,
      level: chain.find((style) => style.level !== null)?.level ?? null,
    };
  }

  isBold(id: string | null): boolean {
    return this.chain(id).find((style) => style.bold !== null)?.bold ?? false;
  }

  private chain(id: string | null): Style[] {
    const chain: Style[] = [];
    for (let at = id; at !== null && chain.length < DEEPEST_CHAIN; ) {
      const style = this.styles.get(at);
      if (style === undefined) break;
      chain.push(style);
      at = style.basedOn;
    }
    return chain;
  }
}

export function numberingReference(properties: XmlNode | undefined): NumberingReference {
  const numbering = childOf(properties, "numPr");
  const level = attributeOf(childOf(numbering, "ilvl"), "val");
  return {
    numId: attributeOf(childOf(numbering, "numId"), "val") ?? null,
    level: level === undefined ? null : Number(level),
  };
}
