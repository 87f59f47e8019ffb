import { Worker } from "node:worker_threads";
import { threadPool } from "../../../src/application/threads/thread-pool";
import { nodeThread } from "../../../src/cli/threads/node-thread";

/** A thread that does what the word says; threads are started for real and ended for real. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (word) => {
    if (word.startsWith("endless")) for (;;) Math.sqrt(2);
    if (word === "greedy") { const all = []; for (;;) all.push(new Array(100000).fill(all.length)); }
    if (word === "broken") throw new Error("a bug");
    if (word === "told") return parentPort.postMessage({ kind: "bug", problem: "a bug told" });
    if (word.startsWith("timed")) {
      const from = Date.now();
      setTimeout(() => parentPort.postMessage({ kind: "answer", answer: from + " " + Date.now() }), 300);
      return;
    }
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

const isHeavy = (word: string): boolean => word.includes("heavy");

function aPool(longestSilenceMs: number, threads = 2) {
  const started: Worker[] = [];
  const start = () => {
    const worker = new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
    started.push(worker);
    return nodeThread<string, string>(worker);
  };
  return { pool: threadPool<string, string>({ start, threads, longestSilenceMs, isHeavy }), started };
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

describe("a job that may take much memory", () => {
  const timed = async (pool: ReturnType<typeof aPool>["pool"], word: string) => {
    const done = await pool.run(word);
    const [from = 0, to = 0] = done.ok ? done.value.split(" ").map(Number) : [];
    return { word, from, to };
  };
  type Span = Awaited<ReturnType<typeof timed>>;
  const areSideBySide = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

  test("has no other beside it, light or heavy; light ones are done side by side before and after", async () => {
    const { pool } = aPool(50_000, 3);
    pool.warmUp();
    await Promise.all(["one", "two", "three"].map((word) => pool.run(word)));
    const words = ["timed 1", "timed 2", "timed heavy 3", "timed heavy 4", "timed 5", "timed 6", "timed 7"];
    const spans = await Promise.all(words.map((word) => timed(pool, word)));
    const beside = spans.map((one) =>
      spans.flatMap((other, at) => (other !== one && areSideBySide(one, other) ? [at + 1] : [])),
    );
    expect(beside).toEqual([[2], [1], [], [], [6, 7], [5, 7], [5, 6]]);
  });

  test("gives back with its thread what it took", async () => {
    const { pool, started } = aPool(50_000, 1);
    const threadsAfter = async (word: string) => {
      await pool.run(word);
      return started.length;
    };
    expect([await threadsAfter("light"), await threadsAfter("heavy"), await threadsAfter("light")]).toEqual([1, 1, 2]);
    await new Promise((later) => setTimeout(later, 50));
    expect(started.map(({ threadId }) => threadId > 0)).toEqual([false, true]);
  });

  test("that is never finished is ended too, and those behind it are done", async () => {
    const { pool } = aPool(1_500);
    await pool.run("light");
    const all = await Promise.all(["endless heavy", "light", "heavy"].map((word) => pool.run(word)));
    expect(all).toEqual([{ ok: false, failure: "took-too-long" }, answer("light"), answer("heavy")]);
  });
});
