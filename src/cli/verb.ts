import type { DocumentReader } from "../application/ports/document-reader";
import type { Files } from "../application/ports/files";
import type { ReturnReaders } from "../application/ports/return-readers";
import type { WorkbookFiles } from "../application/ports/workbook-files";
import type { Language } from "../engine/text/language";
import type { ExitCode } from "./exit-codes";

/** Readers of files that other people made: plans and returns. Bounded in time and memory where each file has a thread. */
export interface SentReaders {
  readonly documents: DocumentReader;
  readonly workbooks: Pick<WorkbookFiles, "grids">;
  readonly returns: ReturnReaders;
}

/** What a verb works with; built once in `main.ts`. */
export interface CliTools {
  readonly sent: SentReaders;
  /** Registers of our own: read and written right here. */
  readonly workbooks: WorkbookFiles;
  readonly files: Files;
  /** Moment of the run, `YYYY-MM-DDThh:mm:ssZ`: the only clock. */
  readonly now: string;
  /** One line on standard output: the answer. */
  readonly say: (text: string) => void;
  /** One line on standard error: progress and notes. */
  readonly note: (text: string) => void;
}

export interface OptionDeclaration {
  readonly name: string;
  /** Name of the value in the help; absent for a switch. */
  readonly value?: string;
  readonly vi: string;
}

export interface Invocation {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  readonly json: boolean;
}

/** One verb of the command line. Help is made from the declaration. */
export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionDeclaration[];
  readonly run: (invocation: Invocation, tools: CliTools) => Promise<ExitCode>;
}

export const textOption = (invocation: Invocation, name: string): string | null => {
  const value = invocation.values[name];
  return typeof value === "string" && value !== "" ? value : null;
};
