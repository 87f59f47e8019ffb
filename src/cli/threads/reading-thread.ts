/** Composition root of a thread of the command line that reads files other people sent. */
import { parentPort } from "node:worker_threads";
import { createDocumentReader } from "../../adapters/documents/read-document";
import { nodeDocumentTools } from "../../adapters/system/document-tools-node";
import { xlsxFiles } from "../../adapters/xlsx/xlsx-files";
import { returnAnswers } from "../../application/returns/threaded-returns";
import type { ThreadMessage } from "../../application/threads/pool-thread";
import { answersTo } from "../../application/threads/thread-answers";
import type { ReadingAnswer, ReadingJob } from "./reading-job";

const say = (message: ThreadMessage<ReadingAnswer>): void => parentPort?.postMessage(message);

const returned = returnAnswers(xlsxFiles);

async function answerOf(job: ReadingJob): Promise<ReadingAnswer> {
  if (job.kind === "return") return returned(job);
  if (job.kind === "grids") return { kind: "grids", read: await xlsxFiles.grids(job.bytes) };
  const documents = createDocumentReader(nodeDocumentTools());
  const progress = (done: number, total: number): void => say({ kind: "progress", done, total });
  return { kind: "document", read: await documents.read({ name: job.name, bytes: job.bytes }, progress) };
}

parentPort?.on("message", answersTo(answerOf, say));
