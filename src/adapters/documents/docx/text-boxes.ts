import { childOf, type XmlNode } from "./xml-tree";

/**
 * Paragraphs of text boxes whose older rendering, the one the library reads, is a picture or nothing at all (Google Docs
 * writes them so); "" where there are none. They follow the paragraph that holds the drawing.
 */
export function wordsOfBoxes(paragraph: XmlNode, xml: string): string {
  return insides(paragraph, "mc:AlternateContent")
    .filter((drawing) => insides(childOf(drawing, "mc:Fallback"), "txbxContent").length === 0)
    .flatMap((drawing) => insides(childOf(drawing, "mc:Choice"), "txbxContent"))
    .map((box) => xml.slice(box.inside, box.insideEnd))
    .join("");
}

/** Elements of that name inside, the outermost ones; what stands in paragraphs further in belongs to those. */
const insides = (node: XmlNode | undefined, name: string): XmlNode[] =>
  (node?.children ?? []).flatMap((child) =>
    child.name === name ? [child] : child.name === "p" ? [] : insides(child, name),
  );
