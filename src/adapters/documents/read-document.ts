import type { DocumentFailure, DocumentInput, DocumentReader, Progress } from "../../application/ports/document-reader";
import type { ReadingAssets } from "../../application/ports/reading-assets";
import { ELEMENTS_LIMIT, elementsIn, MOST_ELEMENTS } from "../../engine/archive/markup-limits";
import { fail, type Result, succeed } from "../../engine/result";
import type { SourceDocument } from "../../engine/source/source-document";
import { decodeText } from "./decode-text";
import { type SniffedFormat, sniffFormat } from "./sniff-format";
import { readText } from "./text";

/** What differs between the command line and a browser. */
export type DocumentTools = ReadingAssets;

interface Job extends DocumentInput {
  readonly tools: DocumentTools;
  readonly progress: Progress | undefined;
  readonly signal: AbortSignal | undefined;
}

type Read = (job: Job) => Promise<Result<SourceDocument, DocumentFailure>>;

/** Every format has a line. What only some plans need is loaded when the first such file comes. */
const READERS: Readonly<Record<SniffedFormat, Read>> = {
  empty: ({ name: file }) => Promise.resolve(fail({ kind: "file-empty", file })),
  text: ({ bytes, name }) => Promise.resolve(tooLong(bytes, name) ?? succeed(readText(decodeText(bytes), name))),
  html: readMarkup,
  docx: async ({ bytes, name }) => (await import("./docx/read-docx")).readDocx(bytes, name),
  pdf: async ({ bytes, name, tools, progress, signal }) =>
    (await import("./pdf/read-pdf")).readPdf(bytes, name, tools, progress, signal),
  png: readPicture,
  jpeg: readPicture,
  xlsx: saveAs("xlsx", "Excel (.xlsx)"),
  xlsm: saveAs("xlsm", "Excel (.xlsx)"),
  xlsb: saveAs("xlsb", "Excel (.xlsx)"),
  xls: saveAs("xls", "Excel (.xlsx)"),
  ods: saveAs("ods", "Excel (.xlsx)"),
  doc: saveAs("doc", "Word (.docx)"),
  rtf: saveAs("rtf", "Word (.docx)"),
  odt: saveAs("OpenDocument (.odt)", "Word (.docx)"),
  mht: saveAs("MHTML (.mht)", "Word (.docx)"),
  "office-xml": saveAs("Office 2003 XML", "Word (.docx) / Excel (.xlsx)"),
  pptx: saveAs("PowerPoint (.pptx)", "PDF"),
  tiff: saveAs("TIFF", "PDF"),
  gif: saveAs("GIF", "PNG"),
  bmp: saveAs("BMP", "PNG"),
  webp: saveAs("WebP", "PNG"),
  heic: saveAs("HEIC", "PNG"),
  zip: ({ name: file }) => Promise.resolve(fail({ kind: "format-unknown", file })),
  unknown: ({ name: file }) => Promise.resolve(fail({ kind: "format-unknown", file })),
  encrypted: ({ name: file }) => Promise.resolve(fail({ kind: "file-encrypted", file })),
};

/** Documents by their content. Workbooks are told and handed back as unsupported: the use case reads them elsewhere. */
export const createDocumentReader = (tools: DocumentTools): DocumentReader => ({
  read: ({ name, bytes }, progress, signal) => READERS[sniffFormat(bytes)]({ name, bytes, tools, progress, signal }),
});

function saveAs(format: string, better: string): Read {
  return ({ name: file }) => Promise.resolve(fail({ kind: "format-unsupported", file, format, saveAs: better }));
}

async function readPicture({ bytes, name, tools, progress, signal }: Job): ReturnType<Read> {
  const { readScan } = await import("./scan/read-scan");
  return readScan(bytes, name, tools, progress, signal);
}

/** Text and pages: two million letters take at most eight megabytes, the rest is room for markup. */
const MOST_TEXT_BYTES = 24 * 1024 * 1024;

const tooLong = ({ length }: Uint8Array, file: string): ReturnType<typeof fail<DocumentFailure>> | null =>
  length > MOST_TEXT_BYTES ? fail({ kind: "file-too-large", file, limit: "24 MB chữ" }) : null;

/** Tags nested without end exhaust the parser: no page that a person made. */
async function readMarkup({ bytes, name: file }: Job): ReturnType<Read> {
  const long = tooLong(bytes, file);
  if (long !== null) return long;
  if (elementsIn([bytes], MOST_ELEMENTS) > MOST_ELEMENTS)
    return fail({ kind: "file-too-large", file, limit: ELEMENTS_LIMIT });
  const { readHtml } = await import("./html/read-html");
  try {
    return succeed(await readHtml(decodeText(bytes), file));
  } catch (problem) {
    if (problem instanceof RangeError) return fail({ kind: "file-damaged", file, format: "html" });
    throw problem;
  }
}
