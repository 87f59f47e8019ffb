import type { ReturnAnswer, ReturnJob } from "../application/returns/threaded-returns";
import type { PoolThread, ThreadMessage } from "../application/threads/pool-thread";

/**
 * Threads that read returned files for the thread of the jobs. A worker started by a worker does not load in every pane, so the
 * thread that draws starts and ends them; files and answers pass it by on a port of their own.
 */
export interface ReaderWish {
  readonly kind: "start-reader";
  /** Jobs to the reader, answers back. */
  readonly files: MessagePort;
  /** What breaks the reader is told here; any message ends it. */
  readonly life: MessagePort;
}

/** Said by a reader once, when it is loaded; then its answers. */
export type ReaderMessage = "ready" | ThreadMessage<ReturnAnswer>;

/** In the background: a thread of a pool, started over there. */
export function readerThread(
  wish: (wish: ReaderWish, ports: MessagePort[]) => void,
): PoolThread<ReturnJob, ReturnAnswer> {
  const [files, life] = [new MessageChannel(), new MessageChannel()];
  wish({ kind: "start-reader", files: files.port2, life: life.port2 }, [files.port2, life.port2]);
  let loaded: () => void = () => undefined;
  return {
    started: new Promise((resolve) => {
      loaded = resolve;
    }),
    listen({ heard, broken }) {
      files.port1.onmessage = ({ data }: MessageEvent<ReaderMessage>) => (data === "ready" ? loaded() : heard(data));
      life.port1.onmessage = ({ data }: MessageEvent<string>) => broken(new Error(`reader: ${data}`));
    },
    send: (job) => files.port1.postMessage(job, owned(job.bytes)),
    setBusy: () => undefined,
    end() {
      life.port1.postMessage("end");
      files.port1.close();
    },
  };
}

/** Bytes that have their memory for themselves go over without a copy. */
const owned = ({ buffer, byteLength }: Uint8Array): Transferable[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];

const isWish = (data: unknown): data is ReaderWish =>
  typeof data === "object" && data !== null && "kind" in data && data.kind === "start-reader";

/** On the thread that draws: starts the readers that the thread of the jobs wishes for. Gives back how to end them all. */
export function giveReaders(jobs: Pick<Worker, "addEventListener">, start: () => Worker): () => void {
  const readers = new Set<Worker>();
  jobs.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (!isWish(data)) return;
    const { files, life } = data;
    const reader = start();
    readers.add(reader);
    reader.addEventListener("error", ({ message }) => life.postMessage(message));
    life.onmessage = () => {
      readers.delete(reader);
      reader.terminate();
      life.close();
    };
    reader.postMessage(files, [files]);
  });
  return () => {
    for (const reader of readers) reader.terminate();
    readers.clear();
  };
}
