/** Composition root of the worker that reads the workbooks bodies sent back, one at a time: the only one that may hang on a file. */
import { xlsxFiles } from "../adapters/xlsx/xlsx-files";
import type { ThreadMessage } from "../application/thread-pool";
import type { ReadReturn } from "./endable-reads";

const say = (message: ThreadMessage<ReadReturn>): void => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  xlsxFiles.read(data).then(
    (answer) => say({ kind: "answer", answer }),
    (problem: unknown) => say({ kind: "bug", problem: problem instanceof Error ? problem.message : String(problem) }),
  );
});
