import type { PDFDocumentProxy } from "pdfjs-dist";
import type { DocumentFailure } from "../../../application/ports/document-reader";
import type { ReadingAssets } from "../../../application/ports/reading-assets";
import { fail, type Result, succeed } from "../../../engine/result";

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Numbers of the drawing operators, by name. */
  readonly operators: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

/** Pages of one file we are willing to read. */
export const MOST_PAGES = 500;

/**
 * Opens a PDF. The library is loaded on first use, with its worker half in the same thread: we already run beside the
 * main thread, and the legacy build is the one that runs in Node 20 and in browsers alike.
 */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
  assets: ReadingAssets,
): Promise<Result<OpenPdf, DocumentFailure>> {
  await loadWorkerHalf();
  const library = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
  const task = library.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    useWorkerFetch: isWebAddress(assets.pdfWasm),
    ...(assets.pdfWasm === undefined ? {} : { wasmUrl: assets.pdfWasm }),
    ...(assets.pdfCharacterMaps === undefined ? {} : { cMapUrl: assets.pdfCharacterMaps, cMapPacked: true }),
    ...(assets.pdfFonts === undefined ? {} : { standardFontDataUrl: assets.pdfFonts }),
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      await task.destroy();
      return fail({ kind: "file-too-large", file, limit: `${MOST_PAGES} trang` });
    }
    return succeed({ document, operators: library.OPS, close: () => task.destroy() });
  } catch (problem) {
    const encrypted =
      typeof problem === "object" && problem !== null && "name" in problem && problem.name === "PasswordException";
    return fail(encrypted ? { kind: "file-encrypted", file } : { kind: "file-damaged", file, format: "pdf" });
  }
}

/**
 * Loaded inside a browser's worker, the library's worker half takes our port for its own and posts to our page, unless
 * it sees a window. It is shown one while it loads.
 */
async function loadWorkerHalf(): Promise<void> {
  const scope: { window?: unknown } = globalThis;
  const inWorker = scope.window === undefined && "WorkerGlobalScope" in globalThis;
  if (inWorker) scope.window = globalThis;
  try {
    await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  } finally {
    if (inWorker) delete scope.window;
  }
}

/** The worker half fetches by itself from a web address; files on disk the library reads otherwise. */
const isWebAddress = (place: string | undefined): boolean => place?.includes("://") === true;
