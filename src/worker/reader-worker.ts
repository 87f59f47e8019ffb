/** Composition root of a thread that reads returned files. Its first message is the port they come on. */
import { readXlsx } from "../adapters/xlsx/read-xlsx";
import { type ReturnJob, returnAnswers } from "../application/returns/threaded-returns";
import { answersTo } from "../application/threads/thread-answers";
import type { ReaderMessage } from "./reader-thread";

globalThis.addEventListener(
  "message",
  ({ data: files }: MessageEvent<MessagePort>) => {
    const say = (message: ReaderMessage): void => files.postMessage(message);
    const answer = answersTo(returnAnswers({ read: readXlsx }), say);
    files.onmessage = ({ data }: MessageEvent<ReturnJob>) => answer(data);
    say("ready");
  },
  { once: true },
);
