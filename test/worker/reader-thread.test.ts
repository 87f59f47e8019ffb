import { sha256 } from "../../src/adapters/system/sha256";
import { zipArchives } from "../../src/adapters/system/zip-archives";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { readReturns } from "../../src/application/returns/read-returns";
import { returnReadersHere } from "../../src/application/returns/returns-here";
import {
  groundOnce,
  type ReturnJob,
  returnAnswers,
  threadedReturns,
} from "../../src/application/returns/threaded-returns";
import { answersTo } from "../../src/application/threads/thread-answers";
import { threadPool } from "../../src/application/threads/thread-pool";
import { giveReaders, type ReaderWish, readerThread } from "../../src/worker/reader-thread";
import { filled, HUNG, incomingOf, isHung } from "../application/returned-files";
import { frame } from "../scenarios/returns/quarter";

const TOOLS = { archives: zipArchives, digest: sha256 };
/** Longer than any good file needs, on a busy machine too. */
const PATIENT_MS = 60_000;
const SILENCE_MS = 3_000;
jest.setTimeout(60_000);

const ports = new Set<MessagePort>();
afterAll(() => {
  for (const port of ports) port.close();
});

/** A reader as the browser starts it, without a process of its own; at a file that hangs it says nothing more. */
class TestReader extends EventTarget {
  ended = false;
  readonly grounds: boolean[] = [];

  constructor(private readonly loadMs = 0) {
    super();
  }

  postMessage(files: MessagePort): void {
    ports.add(files);
    const answer = answersTo(returnAnswers(xlsxFiles), (message) => {
      if (!this.ended) files.postMessage(message);
    });
    setTimeout(() => {
      files.onmessage = ({ data }: MessageEvent<ReturnJob>) => {
        this.grounds.push(data.ground !== null);
        if (!isHung(data.bytes)) answer(data);
      };
      files.postMessage("ready");
    }, this.loadMs);
  }

  terminate(): void {
    this.ended = true;
  }

  breakNow(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

/** The thread of the jobs, the one that draws and the readers, with real ports between them. */
function threads({ most = 2, loadMs = 0, silenceMs = PATIENT_MS } = {}) {
  const started: TestReader[] = [];
  const jobs = new EventTarget();
  const endAll = giveReaders(jobs as Worker, () => {
    const reader = new TestReader(loadMs);
    started.push(reader);
    return reader as unknown as Worker;
  });
  const wish = (data: ReaderWish): void => {
    ports.add(data.life);
    jobs.dispatchEvent(Object.assign(new Event("message"), { data }));
  };
  const start = () => groundOnce(readerThread(wish));
  const pool = threadPool({ start, threads: most, longestSilenceMs: silenceMs });
  return { started, endAll, pool, readers: threadedReturns(pool, { ...TOOLS, seconds: 30 }) };
}

const soon = (): Promise<void> => new Promise((later) => setTimeout(later, 50));

describe("threads that read returned files", () => {
  test("read each file as it is read here, in the order given; what they are read against is told once a thread; then they end", async () => {
    const { readers, started } = threads();
    const files = await filled(7);
    const read = await readReturns(incomingOf(files), frame, readers);
    expect(read.map(({ file }) => file)).toEqual(files.map(({ file }) => file));
    expect(read).toEqual(
      await readReturns(incomingOf(files), frame, returnReadersHere({ ...TOOLS, workbooks: xlsxFiles })),
    );
    await soon();
    expect(started.map(({ ended }) => ended)).toEqual([true, true]);
    for (const { grounds } of started) expect(grounds).toEqual(grounds.map((_, at) => at === 0));
  });

  test("take the memory of the bytes over instead of copying it", async () => {
    const { readers } = threads();
    const [one] = await filled(1);
    const bytes = new Uint8Array(one?.bytes ?? []);
    await readers.begin(frame).read({ file: "phiếu.xlsx", sha256: "0" }, bytes);
    expect(bytes.byteLength).toBe(0);
  });

  test("end alone where a file hangs: it is named, every other is read, and nobody waits for it a second time", async () => {
    const { readers, started } = threads({ silenceMs: SILENCE_MS });
    const files = await filled(5);
    files.splice(2, 0, { file: "phiếu treo.xlsx", bytes: HUNG });
    const read = await readReturns(incomingOf(files), frame, readers);
    expect(read.filter(({ problem }) => problem === null)).toHaveLength(5);
    expect(read[2]?.problem?.args["vi"]).toContain("Đọc tệp phiếu treo.xlsx quá 30 giây không xong");
    const before = started.length;
    const again = await readers.begin(frame).read({ file: "bản sao.xlsx", sha256: await sha256(HUNG) }, HUNG);
    expect(again?.problem?.args["vi"]).toContain("bản sao.xlsx quá 30 giây");
    expect(started).toHaveLength(before);
  });

  test("may take longer to load than a file may hang: no file is blamed for a slow connection", async () => {
    const { readers } = threads({ most: 1, loadMs: 2 * SILENCE_MS, silenceMs: SILENCE_MS });
    const [read] = await readReturns(incomingOf(await filled(1)), frame, readers);
    expect(read?.problem).toBeNull();
  });

  test("are all ended with the thread of the jobs", async () => {
    const { readers, started, endAll } = threads();
    readers.warmUp();
    await soon();
    endAll();
    expect(started.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test("that break are told as the bug they are, never as a file that could not be read", async () => {
    const { readers, started } = threads({ most: 1 });
    const reading = readers.begin(frame).read({ file: "phiếu.xlsx", sha256: "0" }, HUNG);
    started[0]?.breakNow("part-reader.js could not be loaded");
    await expect(reading).rejects.toThrow("part-reader.js could not be loaded");
  });
});
