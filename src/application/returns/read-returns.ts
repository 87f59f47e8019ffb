import { unreadReturn } from "../../engine/consolidation/read-return";
import type { ReturnFrame } from "../../engine/consolidation/return-frame";
import type { ReturnedFile } from "../../engine/consolidation/returned";
import type { ReturnReaders, ReturnReading } from "../ports/return-readers";
import { type IncomingFile, type OpenedFile, openedFiles } from "./incoming-returns";

export interface ReturnsControl {
  /** Told after every file: how many are done of those known so far, files in archives included, and the last one's name. */
  readonly progress?: (done: number, total: number, file: string) => void;
  readonly signal?: AbortSignal;
}

/** Files under way at a time: four in threads, and two that wait for the disk or are unpacked; more would only fill the memory. */
const AT_A_TIME = 6;

/**
 * Reads every file, a few at a time; the results stand in the order of the files. What cannot be read is named among them and stops
 * nothing.
 */
export async function readReturns(
  incoming: readonly IncomingFile[],
  frame: ReturnFrame,
  readers: ReturnReaders,
  { progress, signal }: ReturnsControl = {},
): Promise<ReturnedFile[]> {
  const reading = readers.begin(frame);
  const results: (ReturnedFile | null)[] = [];
  const known = { done: 0, total: incoming.length };
  const files = allOpened(incoming, readers.archives, (more) => {
    known.total += more;
  });
  const readOn = async (): Promise<void> => {
    for await (const { at, file } of files) {
      if (signal?.aborted === true) return;
      results[at] = await readOne(file, reading, readers);
      known.done += 1;
      progress?.(known.done, known.total, file.file);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, readOn));
  } finally {
    reading.end();
  }
  return results.filter((one) => one !== null);
}

/** One after the other, each when it is asked for; `counted` is told how many more files an archive holds than itself. */
async function* allOpened(
  incoming: readonly IncomingFile[],
  archives: ReturnReaders["archives"],
  counted: (more: number) => void,
): AsyncGenerator<{ readonly at: number; readonly file: OpenedFile }> {
  let at = 0;
  for (const one of incoming)
    for await (const file of openedFiles(one, archives, counted)) {
      yield { at, file };
      at += 1;
    }
}

async function readOne(
  opened: OpenedFile,
  reading: ReturnReading,
  readers: ReturnReaders,
): Promise<ReturnedFile | null> {
  const name = { file: opened.file, sha256: await readers.digest(opened.bytes) };
  return opened.kind === "refused" ? unreadReturn(name, opened.why) : reading.read(name, opened.bytes);
}
