import { ListCounters } from "./list-counters";
import { type ListDefinition, listDefinitions } from "./list-definitions";
import { numberingReference, StyleSheet } from "./style-sheet";
import { wordsOfBoxes } from "./text-boxes";
import { childOf, encodeText, parseTree, switchOf, type XmlNode } from "./xml-tree";

/** The parts of a Word file that say what is printed. */
export interface WordParts {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What holds while the document is walked. */
interface Walk {
  readonly xml: string;
  readonly prefix: string;
  readonly styles: StyleSheet;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly counters: ListCounters;
  readonly edits: Edit[];
}

/**
 * The document with everything written out that Word computes when it prints: automatic numbers and bullets become text, bold
 * of a paragraph's style stands on its runs, cells left out at the start of a row are there, hidden text is gone.
 */
export function spellOut(parts: WordParts): string {
  const { root, prefix } = parseTree(parts.document);
  const styles = new StyleSheet(parts.styles);
  const lists = listDefinitions(parts.numbering, styles);
  const walk: Walk = { xml: parts.document, prefix, styles, lists, counters: new ListCounters(lists), edits: [] };
  visit(root, walk);
  return applied(parts.document, walk.edits);
}

function applied(xml: string, edits: readonly Edit[]): string {
  let at = 0;
  const pieces = [...edits]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .flatMap(({ from, to, text }) => {
      if (from < at) return [];
      const piece = [xml.slice(at, from), text];
      at = to;
      return piece;
    });
  return pieces.join("") + xml.slice(at);
}

/** Read by nobody: a second rendering of the same drawing, and text that is tracked as deleted or moved away. */
const SKIPPED: ReadonlySet<string> = new Set(["mc:Choice", "del", "moveFrom", "pPrChange", "rPrChange", "trPrChange"]);

/** Marks without words. Between rows or cells they would keep the library from seeing merged cells. */
const MARKS: ReadonlySet<string> = new Set(["bookmarkStart", "bookmarkEnd"]);
/** Wrappers whose words the library drops with them: results of simple fields, text with a direction of its own. */
const WRAPPERS: ReadonlySet<string> = new Set(["fldSimple", "dir", "bdo"]);

function visit(node: XmlNode, walk: Walk): void {
  if (SKIPPED.has(node.name)) return;
  if (saysNothing(node)) return remove(node, walk);
  if (WRAPPERS.has(node.name)) unwrap(node, walk);
  if (node.name === "p") visitParagraph(node, walk);
  if (node.name === "br" || node.name === "cr" || node.name === "ptab") return plainBreak(node, walk);
  if (node.name === "tr") {
    if (isDeletedRow(node)) return;
    addLeftOutCells(node, walk);
  }
  for (const child of node.children) visit(child, walk);
}

const remove = (node: XmlNode, { edits }: Walk): void => {
  edits.push({ from: node.start, to: node.end, text: "" });
};

function unwrap(node: XmlNode, { edits }: Walk): void {
  edits.push({ from: node.start, to: node.inside, text: "" });
  if (node.insideEnd < node.end) edits.push({ from: node.insideEnd, to: node.end, text: "" });
}

const saysNothing = (node: XmlNode): boolean => MARKS.has(node.name) || (node.name === "r" && isHidden(node));

const isDeletedRow = (row: XmlNode): boolean => childOf(childOf(row, "trPr"), "del") !== undefined;

const isHidden = (run: XmlNode): boolean => switchOf(childOf(childOf(run, "rPr"), "vanish")) === true;

/** Breaks of pages and columns separate words too; so do old carriage returns and tabs to the margin. */
function plainBreak(node: XmlNode, { edits, prefix }: Walk): void {
  if (node.name === "br" && node.attributes.trim() === "") return;
  edits.push({ from: node.start, to: node.end, text: `<${prefix}${node.name === "ptab" ? "tab" : "br"}/>` });
}

/** A row that begins further right: without its missing cells everything would stand one column too far left. */
function addLeftOutCells(row: XmlNode, { edits, prefix, xml }: Walk): void {
  const properties = childOf(row, "trPr");
  const before = childOf(properties, "gridBefore");
  if (properties === undefined || before === undefined) return;
  const span = `<${prefix}gridSpan${before.attributes.replace(/\/$/, "")}/>`;
  const cell = `<${prefix}tc><${prefix}tcPr>${span}</${prefix}tcPr><${prefix}p/></${prefix}tc>`;
  if (xml.slice(before.start, before.end).includes('"0"')) return;
  edits.push({ from: properties.end, to: properties.end, text: cell });
}

function visitParagraph(paragraph: XmlNode, walk: Walk): void {
  walk.edits.push({ from: paragraph.end, to: paragraph.end, text: wordsOfBoxes(paragraph, walk.xml) });
  const properties = childOf(paragraph, "pPr");
  const styleId = walk.styles.idOf(properties);
  if (walk.styles.isBold(styleId)) for (const run of runsOf(paragraph)) makeBold(run, walk);
  const markDeleted = childOf(childOf(properties, "rPr"), "del") !== undefined;
  if (properties === undefined || markDeleted) return;
  const number = numberOf(properties, styleId, walk);
  if (number === "") return;
  const look = numberLook(paragraph, properties, styleId, walk);
  const text = `<${walk.prefix}t xml:space="preserve">${encodeText(number)}</${walk.prefix}t>`;
  walk.edits.push({
    from: properties.end,
    to: properties.end,
    text: `<${walk.prefix}r>${look}${text}</${walk.prefix}r>`,
  });
}

function numberOf(properties: XmlNode, styleId: string | null, { styles, lists, counters }: Walk): string {
  const own = numberingReference(properties);
  const inherited = styles.numbering(styleId);
  const numId = own.numId ?? inherited.numId;
  if (numId === null || numId === "0") return "";
  return counters.next(
    numId,
    own.level ?? (own.numId === null ? inherited.level : null) ?? linkedLevel(lists.get(numId), styleId),
  );
}

/** The level that names the paragraph's style as its own. */
function linkedLevel(list: ListDefinition | undefined, styleId: string | null): number {
  for (const [level, { styleId: linked }] of list?.levels ?? [])
    if (linked !== null && linked === styleId) return level;
  return 0;
}

/** The number looks like the words it leads, so that a bold heading stays wholly bold. */
function numberLook(paragraph: XmlNode, properties: XmlNode, styleId: string | null, walk: Walk): string {
  const first = runsOf(paragraph).find((run) => childOf(run, "t") !== undefined && !isHidden(run));
  const look = first === undefined ? childOf(properties, "rPr") : childOf(first, "rPr");
  const bold = switchOf(childOf(look, "b")) ?? walk.styles.isBold(styleId);
  return bold ? `<${walk.prefix}rPr><${walk.prefix}b/></${walk.prefix}rPr>` : "";
}

/** Runs of the paragraph itself, also inside insertions and links; those of text boxes have paragraphs of their own. */
function runsOf(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === "r") return [child];
    return child.name === "p" || SKIPPED.has(child.name) ? [] : runsOf(child);
  });
}

function makeBold(run: XmlNode, { edits, prefix }: Walk): void {
  const look = childOf(run, "rPr");
  if (childOf(look, "b") !== undefined || isHidden(run)) return;
  const bold = `<${prefix}b/>`;
  if (look === undefined || look.inside === look.end) {
    const at = look?.start ?? run.inside;
    if (run.inside < run.end)
      edits.push({ from: at, to: look?.end ?? at, text: `<${prefix}rPr>${bold}</${prefix}rPr>` });
  } else edits.push({ from: look.inside, to: look.inside, text: bold });
}
