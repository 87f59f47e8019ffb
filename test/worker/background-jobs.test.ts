import { expose, proxy } from "comlink";
import type { Progress } from "../../src/application/ports/document-reader";
import { succeed } from "../../src/engine/result";
import { inlineJobs, type JobThread, threadJobs } from "../../src/worker/background-jobs";
import { lazyJobs } from "../../src/worker/lazy-jobs";
import { type PaneJobs, paneJobs } from "../../src/worker/pane-jobs";
import { readingOf } from "../taskpane/support/previews";
import { paneTools } from "./pane-tools";

/** Jobs that do what a test needs of them; everything crosses a real message channel. */
const someJobs = (change: Partial<PaneJobs>): PaneJobs => ({
  ...paneJobs(paneTools),
  preview: () => Promise.resolve(succeed(readingOf("KẾ HOẠCH"))),
  existingRegister: () => Promise.resolve(succeed(null)),
  ...change,
});

interface TestThread {
  readonly start: () => JobThread;
  readonly started: () => number;
  readonly ended: () => number;
  readonly breakNow: (reason: string) => void;
}

const open: MessagePort[] = [];
const PlainChannel = globalThis.MessageChannel;

/** Channels are closed at the end, also those that the library opens for what is passed by proxy. */
class RecordedChannel extends PlainChannel {
  constructor() {
    super();
    open.push(this.port1, this.port2);
  }
}

/** A thread made of two ports: what a worker is, without a process of its own. */
function testThread(jobs: PaneJobs): TestThread {
  let [started, ended] = [0, 0];
  let tellBroken: (reason: string) => void = () => undefined;
  return {
    start: () => {
      started += 1;
      const { port1, port2 } = new MessageChannel();
      expose(jobs, port1);
      return {
        endpoint: port2,
        end: () => {
          ended += 1;
          port1.close();
        },
        onBroken: (tell) => {
          tellBroken = tell;
        },
      };
    },
    started: () => started,
    ended: () => ended,
    breakNow: (reason) => tellBroken(reason),
  };
}

const control = (change: Partial<Parameters<ReturnType<typeof threadJobs>["run"]>[1]> = {}) => ({
  signal: new AbortController().signal,
  ...change,
});
const never = (): Promise<never> => new Promise(() => undefined);

beforeAll(() => {
  globalThis.MessageChannel = RecordedChannel;
});
afterAll(() => {
  globalThis.MessageChannel = PlainChannel;
  for (const port of open) port.close();
});

describe("jobs in a thread of their own", () => {
  test("give their result as plain data, and keep the thread for the next", async () => {
    const thread = testThread(someJobs({}));
    const background = threadJobs(thread.start);
    const first = await background.run((jobs, progress) => jobs.preview([], {}, progress), control());
    const second = await background.run((jobs, progress) => jobs.preview([], {}, progress), control());
    expect(first).toEqual(second);
    expect(first).toMatchObject({ ok: true, value: { ok: true, value: { narrativeCount: 0 } } });
    expect(thread.started()).toBe(1);
  });

  test("leave nothing behind where they are large: the thread ends once what else runs there is done, the next job has a new one", async () => {
    let finish: () => void = () => undefined;
    const existingRegister = () => new Promise<never>((done) => (finish = () => done(succeed(null) as never)));
    const thread = testThread(someJobs({ existingRegister }));
    const background = threadJobs(thread.start);
    const beside = background.run((jobs) => jobs.existingRegister({} as never), control());
    const large = await background.run((jobs, progress) => jobs.preview([], {}, progress), control({ isLarge: true }));
    expect([large.ok, thread.started(), thread.ended()]).toEqual([true, 1, 0]);
    const next = await background.run((jobs, progress) => jobs.preview([], {}, progress), control());
    expect([next.ok, thread.started(), thread.ended()]).toEqual([true, 2, 0]);
    finish();
    expect((await beside).ok).toBe(true);
    await new Promise((tick) => setTimeout(tick, 10));
    expect([thread.started(), thread.ended()]).toEqual([2, 1]);
  });

  test("report progress across the threads", async () => {
    const reports: [number, number][] = [];
    const preview = async (_inputs: unknown, _columns: unknown, progress: Progress) => {
      progress(1, 3);
      progress(2, 3);
      return succeed(readingOf("KẾ HOẠCH"));
    };
    const background = threadJobs(testThread(someJobs({ preview })).start);
    const told = control({ progress: (done: number, total: number) => reports.push([done, total]) });
    await background.run((jobs, progress) => jobs.preview([], {}, progress), told);
    await new Promise((tick) => setTimeout(tick, 20));
    expect(reports).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  test("end with the thread when a person stops them, and begin anew in another", async () => {
    let stuck = true;
    const preview = () => (stuck ? never() : Promise.resolve(succeed(readingOf("KẾ HOẠCH"))));
    const thread = testThread(someJobs({ preview }));
    const background = threadJobs(thread.start);
    const stop = new AbortController();
    const waiting = background.run(
      (jobs, progress) => jobs.preview([], {}, progress),
      control({ signal: stop.signal }),
    );
    stop.abort();
    expect(await waiting).toEqual({ ok: false, failure: { kind: "stopped", because: "cancelled" } });
    expect(thread.ended()).toBe(1);
    stuck = false;
    expect((await background.run((jobs, progress) => jobs.preview([], {}, progress), control())).ok).toBe(true);
    expect(thread.started()).toBe(2);
  });

  test("are ended after a silence that is too long; a sign of life in between gives them more time", async () => {
    const thread = testThread(
      someJobs({
        preview: async (_inputs, _columns, progress) => {
          for (let page = 1; page <= 4; page += 1) {
            await new Promise((later) => setTimeout(later, 60));
            progress(page, 4);
          }
          return succeed(readingOf("KẾ HOẠCH"));
        },
      }),
    );
    const background = threadJobs(thread.start);
    const patient = control({ longestSilenceMs: 150 });
    expect((await background.run((jobs, progress) => jobs.preview([], {}, progress), patient)).ok).toBe(true);
    const hasty = control({ longestSilenceMs: 20 });
    const ended = await background.run((jobs, progress) => jobs.preview([], {}, progress), hasty);
    expect(ended).toEqual({ ok: false, failure: { kind: "stopped", because: "too-slow" } });
  });

  test("are given less time over one of several files than before the first and after the last, when Excel is waited for", async () => {
    const patient = control({ longestSilenceMs: 60_000, longestSilenceWithinMs: 20 });
    const silentAfter = (done: number) =>
      threadJobs(
        testThread(
          someJobs({
            preview: async (_inputs, _columns, progress) => {
              progress(done, 2);
              await new Promise((later) => setTimeout(later, 300));
              return succeed(readingOf("KẾ HOẠCH"));
            },
          }),
        ).start,
      ).run((jobs, progress) => jobs.preview([], {}, progress), patient);
    expect(await silentAfter(1)).toEqual({ ok: false, failure: { kind: "stopped", because: "too-slow" } });
    expect((await silentAfter(2)).ok).toBe(true);
  });

  test("leave the next thread alone when a stopped job reports late", async () => {
    let late: () => void = () => undefined;
    const preview = (_inputs: unknown, _columns: unknown, progress: Progress) => {
      late = () => progress(1, 2);
      return never();
    };
    const thread = testThread(
      someJobs({ preview, existingRegister: () => new Promise((done) => setTimeout(() => done(succeed(null)), 80)) }),
    );
    const background = threadJobs(thread.start);
    const stop = new AbortController();
    const first = background.run(
      (jobs, progress) => jobs.preview([], {}, progress),
      control({ signal: stop.signal, longestSilenceMs: 30 }),
    );
    await new Promise((tick) => setTimeout(tick, 10));
    stop.abort();
    await first;
    const second = background.run((jobs) => jobs.existingRegister({} as never), control());
    late();
    expect((await second).ok).toBe(true);
    expect(thread.ended()).toBe(1);
  });

  test("reach back to this thread where they were given something of it", async () => {
    const asked: string[] = [];
    const background = threadJobs(
      testThread(someJobs({ existingRegister: async (workbook) => (await workbook.readContent()) && succeed(null) }))
        .start,
    );
    const workbook = proxy({
      readContent: () => {
        asked.push("content");
        return Promise.resolve({ ok: false, failure: { kind: "host-busy" } } as const);
      },
    });
    await background.run((jobs) => jobs.existingRegister(workbook as never), control());
    expect(asked).toEqual(["content"]);
  });

  test("tell a thread that broke as the bug it is", async () => {
    const thread = testThread(someJobs({ preview: never }));
    const running = threadJobs(thread.start).run((jobs, progress) => jobs.preview([], {}, progress), control());
    thread.breakNow("script could not be loaded");
    await expect(running).rejects.toThrow("script could not be loaded");
  });

  test("tell every job of a thread that broke, and begin the next on a new one", async () => {
    const thread = testThread(someJobs({ preview: never }));
    const background = threadJobs(thread.start);
    const preview = () => background.run((jobs, progress) => jobs.preview([], {}, progress), control());
    const running = [preview(), preview()];
    thread.breakNow("out of memory");
    for (const one of running) await expect(one).rejects.toThrow("out of memory");
    expect(thread.ended()).toBe(1);
    await background.run((jobs) => jobs.existingRegister({} as never), control());
    expect(thread.started()).toBe(2);
  });

  test("tell at once when what they need cannot be loaded", async () => {
    const thread = testThread(lazyJobs(() => Promise.reject(new Error("part-jobs.js could not be loaded"))));
    const running = threadJobs(thread.start).run((jobs) => jobs.existingRegister({} as never), control());
    await expect(running).rejects.toThrow("could not be loaded");
  });

  test("load what they need once", async () => {
    let loads = 0;
    const load = () => {
      loads += 1;
      return Promise.resolve(someJobs({}));
    };
    const background = threadJobs(testThread(lazyJobs(load)).start);
    await background.run((jobs) => jobs.existingRegister({} as never), control());
    await background.run((jobs, progress) => jobs.preview([], {}, progress), control());
    expect(loads).toBe(1);
  });

  test("pass on what a job throws", async () => {
    const thread = testThread(someJobs({ existingRegister: () => Promise.reject(new Error("broken promise")) }));
    const running = threadJobs(thread.start).run((jobs) => jobs.existingRegister({} as never), control());
    await expect(running).rejects.toThrow("broken promise");
  });
});

describe("jobs on the page's own thread", () => {
  test("give the same results, and let go of them when stopped", async () => {
    const background = inlineJobs(someJobs({}));
    expect((await background.run((jobs, progress) => jobs.preview([], {}, progress), control())).ok).toBe(true);
    const stop = new AbortController();
    stop.abort();
    const ended = await background.run(
      (jobs, progress) => jobs.preview([], {}, progress),
      control({ signal: stop.signal }),
    );
    expect(ended).toEqual({ ok: false, failure: { kind: "stopped", because: "cancelled" } });
  });
});
