import { type Declarations, weightOf } from "./declarations";
import type { LineWriter, TextLook } from "./line-writer";
import { ListMarks, typedMark } from "./list-marks";
import { childrenOf, isElement, isText, type MarkupElement, type MarkupNode, rawTextOf, tagOf } from "./markup";
import type { StyleRules } from "./style-rules";

/** Where the text of a document or of one cell goes. */
export interface Flow {
  readonly lines: LineWriter;
  readonly styles: StyleRules;
  /**
   * A spreadsheet writes the part of a text that its narrow column hides as hidden, and hidden rows too: nothing of them
   * may be lost.
   */
  readonly keepsHidden: boolean;
  /** Takes a table whole; null inside a cell, where an inner table is lines of the cell. */
  readonly table: ((table: MarkupElement, look: TextLook) => void) | null;
}

export const PLAIN_LOOK: TextLook = { bold: false, headingLevel: null, preformatted: false };

/** Never shown. Tracked deletions are no text of the plan. */
const DROPPED: ReadonlySet<string> = new Set(
  "style script title meta link base noscript template xml iframe object svg select textarea del colgroup col".split(
    " ",
  ),
);
/** An empty one of these is an empty line to the person who wrote it. */
const PARAGRAPHS: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6".split(" "));
const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6"
  ).split(" "),
);
const BOLD: ReadonlySet<string> = new Set("b strong th h1 h2 h3 h4 h5 h6".split(" "));

/** Writes what a reader of the page would see, in order. */
export function walkFlow(node: MarkupNode, look: TextLook, flow: Flow): void {
  if (isText(node)) flow.lines.write(node.nodeValue ?? "", look);
  else if (isElement(node)) walkElement(node, look, flow);
  else if (DOCUMENTS.has(node.nodeType)) walkChildren(node, look, flow);
}

const DOCUMENTS: ReadonlySet<number> = new Set([9, 11]);

function walkElement(element: MarkupElement, look: TextLook, flow: Flow): void {
  const tag = tagOf(element);
  if (DROPPED.has(tag) || (tag === "o:p" && rawTextOf(element).trim() === "")) return;
  const style = flow.styles.of(element);
  if ((!flow.keepsHidden && flow.styles.hides(element)) || isOutsideText(element, style)) return;
  const inside = lookInside(tag, style, look);
  if (tag === "br") flow.lines.breakLine();
  else if (style["mso-list"] === "ignore") flow.lines.markNext(typedMark(rawTextOf(element)));
  else if (tag === "table" && flow.table !== null) {
    flow.lines.endBlock();
    flow.table(element, inside);
  } else if (BLOCKS.has(tag)) walkBlock(element, inside, flow);
  else walkChildren(element, inside, flow);
}

const MARGINS: ReadonlySet<string> = new Set("header footer comment comment-list".split(" "));

/** Running heads with their page numbers, as Word and LibreOffice write them, and what reviewers noted in the margin. */
function isOutsideText(element: MarkupElement, style: Declarations): boolean {
  if (MARGINS.has(style["mso-element"] ?? "")) return true;
  if (/\bmsocom(?:anchor|mentreference)\b/i.test(element.getAttribute("class") ?? "")) return true;
  return tagOf(element) === "div" && /^(?:header|footer)$/i.test(element.getAttribute("title") ?? "");
}

export function walkChildren(element: MarkupNode, look: TextLook, flow: Flow): void {
  for (const child of childrenOf(element)) walkFlow(child, look, flow);
}

function walkBlock(element: MarkupElement, look: TextLook, flow: Flow): void {
  const { lines } = flow;
  lines.endBlock();
  const before = lines.count;
  const tag = tagOf(element);
  if (tag === "ol" || tag === "ul") walkList(element, look, flow);
  else walkChildren(element, look, flow);
  lines.endBlock();
  if (PARAGRAPHS.has(tag) && lines.count === before) lines.breakLine();
}

function walkList(list: MarkupElement, look: TextLook, flow: Flow): void {
  const marks = new ListMarks(list, flow.styles.of(list));
  for (const child of childrenOf(list)) {
    if (!isElement(child) || tagOf(child) !== "li") {
      walkFlow(child, look, flow);
      continue;
    }
    flow.lines.endBlock();
    flow.lines.markNext(marks.of(child, flow.styles.of(child)));
    walkElement(child, look, flow);
    flow.lines.endItem();
  }
}

function lookInside(tag: string, style: Declarations, look: TextLook): TextLook {
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  return {
    bold: weightOf(style) ?? (BOLD.has(tag) || look.bold),
    headingLevel: heading === undefined ? look.headingLevel : Number(heading),
    preformatted: look.preformatted || tag === "pre",
  };
}
