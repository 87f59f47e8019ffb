import { createDocumentReader } from "../adapters/documents/read-document";
import { xlsxFiles } from "../adapters/xlsx/xlsx-files";
import type { ReadingAssets } from "../application/ports/reading-assets";
import { type PaneJobs, paneJobs } from "./pane-jobs";

/**
 * Files that lie beside the pages, fetched only when a scan or a PDF is read. The build puts them there under the same names
 * (scripts/reading-asset-files.ts). `base` is the address of the page or of the worker's script: both lie in the same folder.
 */
export const readingAssets = (base: string): ReadingAssets => {
  const at = (path: string): string => new URL(path, base).href;
  return {
    ocrWorker: at("reading/ocr/worker.min.js"),
    // The recogniser adds file names to these itself and wants no slash at the end.
    ocrCore: at("reading/ocr/core"),
    ocrLanguage: at("reading/ocr/language"),
    pdfWasm: at("reading/pdf/wasm/"),
    pdfCharacterMaps: at("reading/pdf/cmaps/"),
    pdfFonts: at("reading/pdf/standard_fonts/"),
  };
};

/** The jobs with the readers and writers of a browser; each library comes when it is first needed. */
export const browserJobs = (): PaneJobs =>
  paneJobs({ documents: createDocumentReader(readingAssets(globalThis.location.href)), workbooks: xlsxFiles });
