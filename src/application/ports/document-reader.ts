import type { Result } from "../../engine/result";
import type { SourceDocument } from "../../engine/source/source-document";

/** Why a file could not be read as a document. Each becomes one sentence with a next step. */
export type DocumentFailure =
  | { readonly kind: "file-empty"; readonly file: string }
  | { readonly kind: "format-unknown"; readonly file: string }
  | { readonly kind: "format-unsupported"; readonly file: string; readonly format: string; readonly saveAs: string }
  | { readonly kind: "file-encrypted"; readonly file: string }
  | { readonly kind: "file-damaged"; readonly file: string; readonly format: string }
  | { readonly kind: "file-too-large"; readonly file: string; readonly limit: string }
  /** Nothing was heard of reading it for so many seconds, or it took all the memory it may: it was ended. */
  | { readonly kind: "took-too-long" | "out-of-memory"; readonly file: string; readonly seconds: number };

export interface DocumentInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Told on long work: pages or parts done, of how many. */
export type Progress = (done: number, total: number) => void;

export interface DocumentReader {
  read(
    input: DocumentInput,
    progress?: Progress,
    signal?: AbortSignal,
  ): Promise<Result<SourceDocument, DocumentFailure>>;
}
