import type { SourceBlock, SourceDocument } from "../../../engine/source/source-document";
import { LineWriter, type ShownLine, type TextLook } from "./line-writer";
import type { MarkupElement, MarkupNode } from "./markup";
import { parseDom } from "./parse-dom";
import { readTable } from "./read-table";
import { StyleRules } from "./style-rules";
import { captionsOf, isFrame, tableRows } from "./table-rows";
import { type Flow, PLAIN_LOOK, walkChildren, walkFlow } from "./walk-flow";

/**
 * Markup as Word, Excel, LibreOffice, Google Docs and browsers save it or put it on the clipboard: what a reader of the
 * page would see, every paragraph and every row a unit. Throws only what a parser throws for monstrous input.
 */
export async function readHtml(html: string, file: string): Promise<SourceDocument> {
  return sourceFromMarkup(await parseDom(html), file, isFromSpreadsheet(html));
}

const isFromSpreadsheet = (html: string): boolean =>
  /urn:schemas-microsoft-com:office:excel|content="?(?:Excel\.Sheet|Microsoft Excel|LibreOffice.{0,40}calc)/i.test(
    html.slice(0, 5000),
  );

function sourceFromMarkup(root: MarkupNode, file: string, keepsHidden: boolean): SourceDocument {
  const blocks: SourceBlock[] = [];
  let [paragraphs, tables] = [0, 0];
  const lines = new LineWriter((line) => {
    paragraphs += 1;
    blocks.push(lineBlock(line, file, paragraphs));
  });
  const flow: Flow = { lines, styles: new StyleRules(root), keepsHidden, table: takeTable };

  function takeTable(table: MarkupElement, look: TextLook): void {
    const rows = tableRows(table);
    for (const caption of captionsOf(table)) walkFlow(caption, look, flow);
    if (isFrame(rows)) for (const cell of rows.flat()) walkChildren(cell, look, flow);
    else if (rows.length > 0) {
      tables += 1;
      blocks.push(readTable(rows, look, flow, { file, number: tables }));
    }
    lines.endBlock();
  }

  walkFlow(root, PLAIN_LOOK, flow);
  lines.endItem();
  return { file, format: "html", blocks };
}

function lineBlock({ text, bold, headingLevel }: ShownLine, file: string, line: number): SourceBlock {
  const place = { file, page: null, table: null, row: null, line };
  return text === "" ? { kind: "blank", place } : { kind: "paragraph", text, place, headingLevel, bold };
}
