import type { DocumentFailure, Progress } from "../../../application/ports/document-reader";
import type { ReadingAssets } from "../../../application/ports/reading-assets";
import { fail, type Result, succeed } from "../../../engine/result";
import type { SourceDocument } from "../../../engine/source/source-document";
import { layDocument } from "../layout/lay-document";
import type { PageContent } from "../layout/page-content";
import { ruledTables } from "../layout/ruled-tables";
import { readPagePicture } from "../scan/read-page-picture";
import type { Recogniser } from "../scan/recogniser";
import { startTesseract } from "../scan/tesseract";
import { wordsOf } from "./glyph-words";
import { type PageDrawing, pageDrawing } from "./page-drawing";
import type { Glyph } from "./page-marks";
import { isScannedPage, pagePicture } from "./page-picture";
import { type OpenPdf, openPdf } from "./pdf-library";
import { withPrintedWords } from "./printed-words";

/**
 * Reads a PDF page by page. Pages with text give their letters as they are; scanned pages are read by machine, for which
 * a recogniser is started at the first of them. An abort ends it and throws the signal's reason.
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  assets: ReadingAssets,
  ...[progress, signal]: [progress?: Progress | undefined, signal?: AbortSignal | undefined]
): Promise<Result<SourceDocument, DocumentFailure>> {
  signal?.throwIfAborted();
  const opened = await openPdf(bytes, file, assets);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  let recogniser: Recogniser | null = null;
  const recognise = async (): Promise<Recogniser> => (recogniser ??= await startTesseract(assets, signal));
  try {
    const pages: PageContent[] = [];
    for (let page = 1; page <= pdf.document.numPages; page += 1) {
      signal?.throwIfAborted();
      pages.push(await readPage(pdf, page, recognise));
      progress?.(page, pdf.document.numPages);
    }
    return succeed(layDocument(pages, file, "pdf"));
  } catch (problem) {
    if (problem instanceof PageBroken) return fail({ kind: "file-damaged", file, format: "pdf" });
    throw problem;
  } finally {
    await closeRecogniser(recogniser);
    await pdf.close();
  }
}

/** A page that the library cannot make out. */
class PageBroken extends Error {
  override readonly name = "PageBroken";
}

/** The library names broken objects by errors of many kinds; whatever it throws speaks of the file. */
const fromLibrary = <T>(work: Promise<T>): Promise<T> =>
  work.catch((problem: unknown) => {
    throw new PageBroken("page", { cause: problem });
  });

const closeRecogniser = async (recogniser: Recogniser | null): Promise<void> => recogniser?.close();

async function readPage(pdf: OpenPdf, number: number, recognise: () => Promise<Recogniser>): Promise<PageContent> {
  const page = await fromLibrary(pdf.document.getPage(number));
  try {
    const drawing = await fromLibrary(pageDrawing(page, pdf.operators));
    if (!isScannedPage(drawing)) return printedPage(drawing, number);
    const content = await readPagePicture(await fromLibrary(pagePicture(page, drawing)), number, await recognise());
    return withPrintedWords(content, wordsOf(visibleGlyphs(drawing)), drawing);
  } finally {
    page.cleanup();
  }
}

const visibleGlyphs = ({ glyphs }: PageDrawing): Glyph[] => glyphs.filter((glyph) => !glyph.hidden);

/** Letters without ink count only where no others are: then they are all that the page says. */
function printedPage(drawing: PageDrawing, page: number): PageContent {
  const { width, height, rulings, glyphs } = drawing;
  const visible = visibleGlyphs(drawing);
  const words = wordsOf(visible.length > 0 ? visible : glyphs);
  return { page, width, height, tables: ruledTables(rulings), words, fromPicture: false };
}
