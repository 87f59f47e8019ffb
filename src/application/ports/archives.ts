import type { Result } from "../../engine/result";

/** A file packed into an archive; its bytes are unpacked when asked for. */
export interface PackedFile {
  /** With "/" between folders. */
  readonly path: string;
  /** Null where the archive does not hold what it claims. */
  readonly bytes: () => Uint8Array | null;
}

export type ArchiveFailure = { readonly kind: "encrypted" | "damaged" | "too-large" };

/** Archives (.zip) of files. Checked before anything is unpacked. */
export interface Archives {
  /** Whether the bytes are an archive of files, and not a document that is packed the same way (.xlsx, .docx, .ods). */
  isArchive(bytes: Uint8Array): boolean;
  open(bytes: Uint8Array): Result<readonly PackedFile[], ArchiveFailure>;
}
