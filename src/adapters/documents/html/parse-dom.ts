import type { MarkupNode } from "./markup";
import { checkNesting } from "./nesting";

/**
 * Markup as a tree: the browser's own parser where there is one, else (command line, workers) the library, which is loaded
 * only then. Throws a `RangeError` for pages nested without end.
 */
export async function parseDom(html: string): Promise<MarkupNode> {
  const markup = inTable(withoutClipboardHeader(html));
  checkNesting(markup);
  if (typeof DOMParser !== "undefined") return new DOMParser().parseFromString(markup, "text/html");
  const { parseHTML } = await import("linkedom");
  return parseHTML(markup).document;
}

/** What Windows puts before the markup on the clipboard: "Version:0.9", "StartHTML:0000000105", … one a line. */
export function withoutClipboardHeader(html: string): string {
  const header = /^\ufeff?\s*Version:[\d.]+\s+(?:[A-Za-z]+:[^\r\n<]*(?:\r\n|\r|\n|(?=<)))+/.exec(html);
  return header === null ? html : html.slice(header[0].length).replace(/\0+$/, "");
}

/** Rows cut out of their table: a browser would drop the tags and run the cells together. */
function inTable(html: string): string {
  return /<tr[\s>]/i.test(html) && !/<table[\s>]/i.test(html) ? `<table>${html}</table>` : html;
}
