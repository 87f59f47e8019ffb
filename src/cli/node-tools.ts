import { createDocumentReader } from "../adapters/documents/read-document";
import { nodeDocumentTools } from "../adapters/system/document-tools-node";
import { nodeFiles } from "../adapters/system/files-node";
import { sha256 } from "../adapters/system/sha256";
import { zipArchives } from "../adapters/system/zip-archives";
import { xlsxFiles } from "../adapters/xlsx/xlsx-files";
import { returnReadersHere } from "../application/returns/returns-here";
import type { CliTools, SentReaders } from "./verb";

/** Files of other people read in the process itself. */
const readHere = (): SentReaders => ({
  documents: createDocumentReader(nodeDocumentTools()),
  workbooks: xlsxFiles,
  returns: returnReadersHere({ workbooks: xlsxFiles, archives: zipArchives, digest: sha256 }),
});

/** Composition root of the command line. */
export const nodeTools = (sent: SentReaders = readHere()): CliTools => ({
  sent,
  workbooks: xlsxFiles,
  files: nodeFiles,
  now: `${new Date().toISOString().slice(0, 19)}Z`,
  say: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
});
