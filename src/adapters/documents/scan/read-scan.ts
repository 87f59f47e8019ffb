import type { DocumentFailure, Progress } from "../../../application/ports/document-reader";
import type { ReadingAssets } from "../../../application/ports/reading-assets";
import { type Result, succeed } from "../../../engine/result";
import type { SourceDocument } from "../../../engine/source/source-document";
import { layDocument } from "../layout/lay-document";
import { decodePicture } from "./decode-picture";
import { readPagePicture } from "./read-page-picture";
import { startTesseract } from "./tesseract";

/** Reads a scanned page (.png, .jpg) into paragraphs and tables, with how sure the machine is of each cell. */
export async function readScan(
  bytes: Uint8Array,
  file: string,
  assets: ReadingAssets,
  ...[progress, signal]: [progress?: Progress | undefined, signal?: AbortSignal | undefined]
): Promise<Result<SourceDocument, DocumentFailure>> {
  const picture = await decodePicture(bytes, file);
  if (!picture.ok) return picture;
  const recogniser = await startTesseract(assets, signal);
  try {
    const page = await readPagePicture(picture.value, 1, recogniser);
    progress?.(1, 1);
    return succeed(layDocument([page], file, "image"));
  } finally {
    await recogniser.close();
  }
}
