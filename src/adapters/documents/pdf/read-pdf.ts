import type { DocumentFailure, Progress } from "../../../application/ports/document-reader";
import type { ReadingAssets } from "../../../application/ports/reading-assets";
import { type Result, succeed } from "../../../engine/result";
import type { SourceDocument } from "../../../engine/source/source-document";
import { layDocument } from "../layout/lay-document";
import type { PageContent } from "../layout/page-content";
import { ruledTables } from "../layout/ruled-tables";
import { wordsOf } from "./glyph-words";
import { pageDrawing } from "./page-drawing";
import { type OpenPdf, openPdf } from "./pdf-library";

export async function readPdf(
  bytes: Uint8Array,
  file: string,
  assets: ReadingAssets,
  ...[progress, signal]: [progress?: Progress | undefined, signal?: AbortSignal | undefined]
): Promise<Result<SourceDocument, DocumentFailure>> {
  const opened = await openPdf(bytes, file, assets);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    const pages: PageContent[] = [];
    for (let page = 1; page <= pdf.document.numPages; page += 1) {
      signal?.throwIfAborted();
      pages.push(await readPage(pdf, page));
      progress?.(page, pdf.document.numPages);
    }
    return succeed(layDocument(pages, file, "pdf"));
  } finally {
    await pdf.close();
  }
}

async function readPage({ document, operators }: OpenPdf, page: number): Promise<PageContent> {
  const drawing = await pageDrawing(await document.getPage(page), operators);
  const { width, height, glyphs, rulings } = drawing;
  return { page, width, height, tables: ruledTables(rulings), words: wordsOf(glyphs), fromPicture: false };
}
