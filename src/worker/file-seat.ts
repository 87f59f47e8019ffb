import { type Remote, type TransferHandler, transferHandlers, wrap } from "comlink";
import {
  contentOf,
  type FileAccess,
  type FileContent,
  type FileWorkbook,
  writeThrough,
} from "../application/files/file-workbook";
import type { OpenWorkbook } from "../application/ports/open-workbook";
import type { WorkbookFiles } from "../application/ports/workbook-files";

/**
 * A workbook file that lives on the thread that draws, used from the background. Only its bytes cross between the threads:
 * content and descriptions are large trees, and copying them would hold up the drawing.
 */
type FileSeat = Pick<FileAccess, "now" | "commit">;

const NAME = "file-workbook";

const isFileWorkbook = (value: unknown): value is FileWorkbook =>
  typeof value === "object" && value !== null && "commit" in value && "now" in value;

const proxies = (): TransferHandler<object, MessagePort> => {
  const handler = transferHandlers.get("proxy");
  if (handler === undefined) throw new Error("comlink has no handler for proxies");
  return handler as TransferHandler<object, MessagePort>;
};

/** Without the steps, which would be copied each time. */
function contentNow(file: FileWorkbook): FileContent {
  const { bytes, version } = file.now();
  return { bytes, version };
}

/** On the thread that draws: a workbook file is passed as its seat. */
export function giveFileSeats(): void {
  transferHandlers.set(NAME, {
    canHandle: isFileWorkbook,
    serialize: (file: FileWorkbook) => {
      const seat: FileSeat = { now: () => contentNow(file), commit: (...given) => file.commit(...given) };
      return proxies().serialize(seat);
    },
    deserialize: () => {
      throw new Error("a workbook file is never passed back");
    },
  });
}

/** In the background: a seat becomes an open workbook that reads and writes right here. */
export function takeFileSeats(files: () => Promise<WorkbookFiles>): void {
  transferHandlers.set(NAME, {
    canHandle: (_value): _value is never => false,
    serialize: () => {
      throw new Error("a workbook file is never passed back");
    },
    deserialize: (port: MessagePort) => workbookOn(wrap<FileSeat>(port), files),
  });
}

function workbookOn(seat: Remote<FileSeat>, files: () => Promise<WorkbookFiles>): OpenWorkbook {
  const notHere = (what: string) => (): never => {
    throw new Error(`${what} belongs to the thread that draws`);
  };
  return {
    readContent: async () => contentOf(await files(), await seat.now()),
    write: async (request) =>
      writeThrough(
        { files: await files(), now: () => seat.now(), commit: (...given) => seat.commit(...given) },
        request,
      ),
    readGrid: notHere("readGrid"),
    undoable: notHere("undoable"),
    undo: notHere("undo"),
    showPlace: notHere("showPlace"),
  };
}
