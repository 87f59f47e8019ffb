import { Worker } from "node:worker_threads";
import { threadPool } from "../../../src/application/threads/thread-pool";
import { nodeThread } from "../../../src/cli/threads/node-thread";

/** A thread that does what the word says; threads are started for real and ended for real. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (word) => {
    if (word === "endless") for (;;) Math.sqrt(2);
    if (word === "greedy") { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
    if (word === "broken") throw new Error("a bug");
    if (word === "told") return parentPort.postMessage({ kind: "bug", problem: "a bug told" });
    if (word === "slow") {
      let done = 0;
      const tell = setInterval(() => {
        done += 1;
        if (done < 5) return parentPort.postMessage({ kind: "progress", done, total: 5 });
        clearInterval(tell);
        parentPort.postMessage({ kind: "answer", answer: word });
      }, 400);
      return;
    }
    parentPort.postMessage({ kind: "answer", answer: word });
  });
`;

function aPool(longestSilenceMs: number, threads = 2) {
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
    started.push(worker);
    return nodeThread<string, string>(worker);
  };
  return { pool: threadPool<string, string>({ start, threads, longestSilenceMs }), started };
}

const answer = (value: string) => ({ ok: true, value });

test("a file that is never finished is ended, and all others are read, before and after it", async () => {
  const { pool, started } = aPool(1_500);
  const words = ["one", "endless", "two", "three", "endless", "four"];
  const outcomes = await Promise.all(words.map((word) => pool.run(word)));
  expect(outcomes).toEqual([
    answer("one"),
    { ok: false, failure: "took-too-long" },
    answer("two"),
    answer("three"),
    { ok: false, failure: "took-too-long" },
    answer("four"),
  ]);
  expect(started.length).toBeGreaterThan(2);
});

test("a file that takes all the memory it may is ended, the program and the other files go on", async () => {
  const { pool } = aPool(50_000, 1);
  expect(await pool.run("greedy")).toEqual({ ok: false, failure: "out-of-memory" });
  expect(await pool.run("one")).toEqual(answer("one"));
});

test("long work that reports how far it is may take longer than the longest silence", async () => {
  const { pool } = aPool(1_500);
  await pool.run("one");
  const told: number[] = [];
  expect(await pool.run("slow", (done) => told.push(done))).toEqual(answer("slow"));
  expect(told).toEqual([1, 2, 3, 4]);
});

test.each(["broken", "told"])("a bug in a thread is a bug, never a file that could not be read (%s)", async (word) => {
  const { pool } = aPool(50_000, 1);
  await expect(pool.run(word)).rejects.toThrow("a bug");
  expect(await pool.run("one")).toEqual(answer("one"));
});

test("two threads at most, kept from file to file, and none keeps the program from ending", async () => {
  const { pool, started } = aPool(50_000);
  pool.warmUp();
  const many = await Promise.all(Array.from({ length: 12 }, (_, at) => pool.run(String(at))));
  expect(many).toEqual(Array.from({ length: 12 }, (_, at) => answer(String(at))));
  expect(started).toHaveLength(2);
});
