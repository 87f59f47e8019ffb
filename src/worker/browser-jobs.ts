import { createDocumentReader } from "../adapters/documents/read-document";
import { packZip } from "../adapters/system/pack-zip";
import { sha256 } from "../adapters/system/sha256";
import { zipArchives } from "../adapters/system/zip-archives";
import { xlsxFiles } from "../adapters/xlsx/xlsx-files";
import type { ReadingAssets } from "../application/ports/reading-assets";
import type { ReturnReaders } from "../application/ports/return-readers";
import { returnReadersHere } from "../application/returns/returns-here";
import {
  groundOnce,
  type ReturnAnswer,
  type ReturnJob,
  threadedReturns,
} from "../application/returns/threaded-returns";
import type { PoolThread } from "../application/threads/pool-thread";
import { threadPool } from "../application/threads/thread-pool";
import { isHeavyFile } from "../engine/archive/heavy-file";
import { LONGEST_SILENCE_MS } from "./background-jobs";
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

/** The library that writes .docx comes when a report is asked for. */
const reportWriter = async () =>
  (await import(/* webpackChunkName: "report" */ "../adapters/docx-report/docx-report-writer")).docxReportWriter;

const RETURNS = { archives: zipArchives, digest: sha256 };

/** Enough for a hundred files in two seconds; each more holds a library in memory. */
const MOST_READERS = 4;

/** As many threads as the machine runs side by side. Where none can be started, files are read right here. */
const returnReaders = (readers: ReaderStart | null): ReturnReaders =>
  readers === null
    ? returnReadersHere({ workbooks: xlsxFiles, ...RETURNS })
    : threadedReturns(
        threadPool({
          start: () => groundOnce(readers()),
          threads: Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency)),
          longestSilenceMs: LONGEST_SILENCE_MS,
          isHeavy: ({ bytes }) => isHeavyFile(bytes),
        }),
        { ...RETURNS, seconds: LONGEST_SILENCE_MS / 1_000 },
      );

type ReaderStart = () => PoolThread<ReturnJob, ReturnAnswer>;

/** The jobs with the readers and writers of a browser; each library comes when it is first needed. */
export const browserJobs = (readers: ReaderStart | null): PaneJobs =>
  paneJobs({
    documents: createDocumentReader(readingAssets(globalThis.location.href)),
    workbooks: xlsxFiles,
    returns: returnReaders(readers),
    forms: { files: xlsxFiles, pack: packZip },
    reports: { write: async (report, at) => (await reportWriter()).write(report, at) },
  });

export { xlsxFiles };
