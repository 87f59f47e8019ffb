import type { NumberFormat } from "../number-format";
import type { StyleSheet } from "./style-sheet";
import { attributeOf, childOf, childrenNamed, parseTree, switchOf, type XmlNode } from "./xml-tree";

export interface ListLevel {
  readonly start: number;
  readonly format: NumberFormat | "bullet" | "none";
  /** "%1.%2." with the places of the numbers, or the bullet itself. */
  readonly text: string;
  /** Counting starts again after a paragraph of this level (0-based) or a higher one; null: never. */
  readonly restartAfter: number | null;
  /** All numbers in it are written 1, 2, 3, whatever their own levels say. */
  readonly legal: boolean;
  /** What stands between number and text. */
  readonly gap: "" | " ";
  /** Style that stands for this level. */
  readonly styleId: string | null;
}

export interface ListDefinition {
  /** Lists with the same counters have the same key. */
  readonly countersKey: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew with the given number. */
  readonly restarts: ReadonlyMap<number, number>;
}

const FORMATS: Readonly<Record<string, ListLevel["format"]>> = {
  decimalZero: "decimal-zero",
  upperRoman: "upper-roman",
  lowerRoman: "lower-roman",
  upperLetter: "upper-letter",
  lowerLetter: "lower-letter",
  bullet: "bullet",
  none: "none",
};

/** The lists of word/numbering.xml by their id. Formats we do not know count 1, 2, 3. */
export function listDefinitions(numberingXml: string | null, styles: StyleSheet): ReadonlyMap<string, ListDefinition> {
  if (numberingXml === null) return new Map();
  const { root } = parseTree(numberingXml);
  const templates = byId(childrenNamed(root, "abstractNum"), "abstractNumId");
  const lists = byId(childrenNamed(root, "num"), "numId");
  const templateOf = (list: XmlNode | undefined, depth = 0): XmlNode | undefined => {
    const template = templates.get(attributeOf(childOf(list, "abstractNumId"), "val") ?? "");
    const link = attributeOf(childOf(template, "numStyleLink"), "val");
    if (link === undefined || depth > 5) return template;
    return templateOf(lists.get(styles.numbering(link).numId ?? ""), depth + 1) ?? template;
  };
  return new Map([...lists].map(([id, list]) => [id, listDefinition(list, templateOf(list))]));
}

const byId = (nodes: readonly XmlNode[], attribute: string): Map<string, XmlNode> =>
  new Map(nodes.map((node) => [attributeOf(node, attribute) ?? "", node]));

function listDefinition(list: XmlNode, template: XmlNode | undefined): ListDefinition {
  const levels = new Map(childrenNamed(template, "lvl").map((node) => [levelNumber(node), listLevel(node)]));
  const restarts = new Map<number, number>();
  for (const override of childrenNamed(list, "lvlOverride")) {
    const own = childOf(override, "lvl");
    if (own !== undefined) levels.set(levelNumber(override), listLevel(own));
    const start = attributeOf(childOf(override, "startOverride"), "val");
    if (start !== undefined) restarts.set(levelNumber(override), Number(start));
  }
  return { countersKey: attributeOf(template, "abstractNumId") ?? "", levels, restarts };
}

const levelNumber = (node: XmlNode): number => Number(attributeOf(node, "ilvl") ?? "0");

function listLevel(node: XmlNode): ListLevel {
  const value = (name: string): string | undefined => attributeOf(childOf(node, name), "val");
  const restart = value("lvlRestart");
  return {
    start: Number(value("start") ?? "0"),
    format: FORMATS[value("numFmt") ?? "decimal"] ?? "decimal",
    text: value("lvlText") ?? "",
    restartAfter: restart === undefined ? levelNumber(node) - 1 : restart === "0" ? null : Number(restart) - 1,
    legal: switchOf(childOf(node, "isLgl")) === true,
    gap: value("suff") === "nothing" ? "" : " ",
    styleId: value("pStyle") ?? null,
  };
}
