/** Composition root of a thread that reads returned files. Its first message is the port they come on. */
import { type ReturnJob, returnAnswers } from "../application/returns/threaded-returns";
import { answersTo } from "../application/threads/thread-answers";
import type { ReaderMessage } from "./reader-thread";

/** The part that the thread of the jobs has fetched already. */
const workbooks = () => import(/* webpackChunkName: "workbooks" */ "../adapters/xlsx/xlsx-files");

globalThis.addEventListener(
  "message",
  ({ data: files }: MessageEvent<MessagePort>) => {
    // A part that cannot be fetched is told to who started the thread, like a script that cannot.
    begin(files).catch(globalThis.reportError);
  },
  { once: true },
);

async function begin(files: MessagePort): Promise<void> {
  const { xlsxFiles } = await workbooks();
  const say = (message: ReaderMessage): void => files.postMessage(message);
  const answer = answersTo(returnAnswers(xlsxFiles), say);
  files.onmessage = ({ data }: MessageEvent<ReturnJob>) => answer(data);
  say("ready");
}
