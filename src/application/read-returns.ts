import { readReturn, unreadReturn } from "../engine/consolidation/read-return";
import type { ReturnFrame } from "../engine/consolidation/return-frame";
import type { ReturnedFile } from "../engine/consolidation/returned";
import { type IncomingFile, type OpenedFile, openedFiles } from "./incoming-returns";
import type { Archives } from "./ports/archives";
import type { Digest } from "./ports/digest";
import type { WorkbookFiles } from "./ports/workbook-files";
import { returnFailureText } from "./return-failure-texts";

export interface ReturnReaders {
  readonly workbooks: Pick<WorkbookFiles, "read">;
  readonly archives: Archives;
  readonly digest: Digest;
}

export interface ReturnsControl {
  /** Told after every file: how many of those given are read, and the last one's name. */
  readonly progress?: (done: number, total: number, file: string) => void;
  readonly signal?: AbortSignal;
  /** One after the other, so that the first that is not done is the one under way. */
  readonly inOrder?: boolean;
}

/** Files under way at a time: while one waits for the disk another is unpacked; more would only hold more in memory. */
const AT_A_TIME = 4;
/** Key of the covering list of forms, which lies in the folder the forms were handed out in. */
const FORM_LIST = "form_list";

/**
 * Reads every file, a few at a time. What cannot be read is named among the results and stops nothing. Only the rows are kept of
 * each workbook.
 */
export async function readReturns(
  incoming: readonly IncomingFile[],
  frame: ReturnFrame,
  readers: ReturnReaders,
  control: ReturnsControl = {},
): Promise<ReturnedFile[]> {
  const results: ReturnedFile[][] = incoming.map(() => []);
  const queue = incoming.entries();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const [at, one] of queue) {
      if (control.signal?.aborted === true) return;
      for await (const opened of openedFiles(one, readers.archives))
        results[at]?.push(...(await readOne(opened, frame, readers)));
      done += 1;
      control.progress?.(done, incoming.length, one.file);
    }
  };
  await Promise.all(Array.from({ length: control.inOrder === true ? 1 : AT_A_TIME }, worker));
  return results.flat();
}

async function readOne(opened: OpenedFile, frame: ReturnFrame, readers: ReturnReaders): Promise<ReturnedFile[]> {
  const name = { file: opened.file, sha256: await readers.digest(opened.bytes) };
  if (opened.kind === "refused") return [unreadReturn(name, opened.why)];
  const content = await readers.workbooks.read(opened.bytes);
  if (!content.ok) return [unreadReturn(name, returnFailureText(opened.file, content.failure))];
  const isList = content.value.sheets.some(({ key }) => key === FORM_LIST);
  return isList ? [] : [readReturn(content.value, name, frame)];
}
