import { createDocumentReader } from "../../src/adapters/documents/read-document";
import { docxReportWriter } from "../../src/adapters/docx-report/docx-report-writer";
import { packZip } from "../../src/adapters/system/pack-zip";
import { sha256 } from "../../src/adapters/system/sha256";
import { zipArchives } from "../../src/adapters/system/zip-archives";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { returnReadersHere } from "../../src/application/returns/returns-here";
import type { paneJobs } from "../../src/worker/pane-jobs";

/** The readers and writers a browser has; scans need their files served and are not read here. */
export const paneTools: Parameters<typeof paneJobs>[0] = {
  documents: createDocumentReader({ ocrLanguage: "" }),
  workbooks: xlsxFiles,
  returns: returnReadersHere({ workbooks: xlsxFiles, archives: zipArchives, digest: sha256 }),
  forms: { files: xlsxFiles, pack: packZip },
  reports: docxReportWriter,
};
