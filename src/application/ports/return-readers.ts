import type { FileName } from "../../engine/consolidation/read-return";
import type { ReturnFrame } from "../../engine/consolidation/return-frame";
import type { ReturnedFile } from "../../engine/consolidation/returned";
import type { Archives } from "./archives";
import type { Digest } from "./digest";

/** Reads files that came back: right here, or in threads where a file that hangs can be ended alone. */
export interface ReturnReaders {
  readonly archives: Archives;
  readonly digest: Digest;
  /** Called when files will soon be read. */
  warmUp(): void;
  /** Some files are read, all against one frame. */
  begin(frame: ReturnFrame): ReturnReading;
}

export interface ReturnReading {
  /** What cannot be read is told in the result. Null: the covering list of the forms. The bytes may be gone afterwards. */
  read(name: FileName, bytes: Uint8Array): Promise<ReturnedFile | null>;
  /** No more files come. */
  end(): void;
}
