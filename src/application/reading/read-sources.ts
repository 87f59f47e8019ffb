import { foreignContent } from "../../engine/archive/foreign-content";
import { fail, type Result, succeed } from "../../engine/result";
import { sourceFromGrid } from "../../engine/source/from-sheet";
import type { SourceDocument } from "../../engine/source/source-document";
import { passedLimit, type SourceLimit } from "../../engine/source/source-limits";
import type { DocumentFailure, DocumentInput, DocumentReader, Progress } from "../ports/document-reader";
import type { WorkbookFailure, WorkbookFiles } from "../ports/workbook-files";

/** Why the sources of a plan could not be read; the first file that fails is named, nothing is half read. */
export type SourceFailure =
  | DocumentFailure
  | { readonly kind: "workbook"; readonly file: string; readonly failure: WorkbookFailure };

export interface SourceReaders {
  readonly documents: DocumentReader;
  readonly workbooks: Pick<WorkbookFiles, "grids">;
}

export interface ReadingControl {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** Reads every file as a source of one plan, in the order given. A workbook gives one source a visible sheet. */
export async function readSources(
  inputs: readonly DocumentInput[],
  readers: SourceReaders,
  control: ReadingControl = {},
): Promise<Result<SourceDocument[], SourceFailure>> {
  const documents: SourceDocument[] = [];
  for (const [at, input] of inputs.entries()) {
    const read = await readSource(input, readers, control);
    if (!read.ok) return read;
    const passed = read.value.map(passedLimit).find((limit) => limit !== null);
    if (passed !== undefined) return fail({ kind: "file-too-large", file: input.name, limit: LIMIT_NAMES[passed] });
    documents.push(...withForeign(read.value, input.bytes));
    control.progress?.(at + 1, inputs.length);
  }
  return succeed(documents);
}

/** Named once a file, with its first sheet. */
function withForeign(read: readonly SourceDocument[], bytes: Uint8Array): SourceDocument[] {
  const foreign = foreignContent(bytes);
  return read.map((document, at) => (at === 0 && foreign.length > 0 ? { ...document, foreign } : document));
}

const LIMIT_NAMES: Readonly<Record<SourceLimit, string>> = {
  letters: "2 triệu chữ cái",
  text: "100.000 chữ cái trong một ô hoặc một đoạn",
  lines: "200.000 dòng",
};

/** The content decides: the document reader knows a workbook when it sees one and hands it on. */
async function readSource(
  input: DocumentInput,
  readers: SourceReaders,
  control: ReadingControl,
): Promise<Result<SourceDocument[], SourceFailure>> {
  const read = await readers.documents.read(input, control.progress, control.signal);
  if (read.ok) return succeed([read.value]);
  const isWorkbook = read.failure.kind === "format-unsupported" && WORKBOOK_FORMATS.has(read.failure.format);
  return isWorkbook ? readSheets(input, readers.workbooks) : read;
}

const WORKBOOK_FORMATS: ReadonlySet<string> = new Set(["xlsx", "xlsm", "xlsb", "xls", "ods"]);

async function readSheets(
  input: DocumentInput,
  workbooks: SourceReaders["workbooks"],
): Promise<Result<SourceDocument[], SourceFailure>> {
  const grids = await workbooks.grids(input.bytes);
  if (!grids.ok) return fail({ kind: "workbook", file: input.name, failure: grids.failure });
  return succeed(grids.value.map((grid) => sourceFromGrid(grid, input.name)));
}
