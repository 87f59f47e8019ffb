import { Worker as NodeWorker } from "node:worker_threads";
import { endableReads } from "../../src/worker/endable-reads";

/** A real thread under the names a browser gives it. */
class Thread extends EventTarget {
  private readonly thread: NodeWorker;

  constructor(program: string) {
    super();
    this.thread = new NodeWorker(program, { eval: true });
    this.thread.on("message", (data) => this.dispatchEvent(Object.assign(new Event("message"), { data })));
    this.thread.on("error", ({ message }) => this.dispatchEvent(Object.assign(new Event("error"), { message })));
  }

  postMessage(message: unknown): void {
    this.thread.postMessage(message);
  }

  terminate(): void {
    void this.thread.terminate();
  }
}

const PROGRAM = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (bytes) => {
    if (bytes.length === 7) for (;;) Math.sqrt(2);
    parentPort.postMessage({ kind: "answer", answer: { ok: false, failure: { kind: "file-empty" } } });
  });
`;

test("a file sent back that hangs is named after its time is over; the next file is read in a new worker", async () => {
  const started: Thread[] = [];
  const start = (): Worker => {
    const thread = new Thread(PROGRAM);
    started.push(thread);
    return thread as unknown as Worker;
  };
  const reads = endableReads(start, 2_000);
  const outcomes = await Promise.all([1, 7, 2].map((length) => reads.read(new Uint8Array(length))));
  expect(outcomes).toEqual([
    { ok: false, failure: { kind: "file-empty" } },
    { ok: false, failure: { kind: "took-too-long", seconds: 2 } },
    { ok: false, failure: { kind: "file-empty" } },
  ]);
  expect(started).toHaveLength(2);
  for (const thread of started) thread.terminate();
});
