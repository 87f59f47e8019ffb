/** Reads the inputs it is told to, one after the other; `scripts/fuzz.ts` watches it from outside. */
import { openSync, writeSync } from "node:fs";
import { corpusFiles } from "../test/fuzz/corpus";
import { inputOf, loadReaders, tried } from "../test/fuzz/trial";

export interface FuzzOrder {
  readonly file: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Where the number of the input at work is written, so that it is known when the process has to be ended. */
  readonly progress: string;
}

export interface FuzzFault {
  readonly number: number;
  readonly fault: string;
}

/** What became of the inputs since the last report. */
export interface FuzzReport {
  readonly inputs: number;
  readonly slowest: number;
  readonly megabytes: number;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly faults: readonly FuzzFault[];
}

/** Inputs and milliseconds after which it reports, whichever comes first. */
const EACH = 250;
const OFTEN = 2_000;
const DIGITS = 12;

const send = (message: FuzzReport): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });

async function obey({ file: name, from, to, progress }: FuzzOrder): Promise<void> {
  const file = corpusFiles().find((one) => one.name === name);
  if (file === undefined) process.exit(1);
  await loadReaders([file]);
  const mark = openSync(progress, "w");
  for (let start = from; start < to; ) {
    const outcomes = new Map<string, number>();
    const faults: FuzzFault[] = [];
    let slowest = 0;
    const begun = Date.now();
    let number = start;
    for (; number < Math.min(to, start + EACH) && Date.now() - begun < OFTEN; number += 1) {
      writeSync(mark, String(number).padStart(DIGITS), 0);
      const { outcome, fault, milliseconds } = await tried(file, inputOf(file, number));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      slowest = Math.max(slowest, milliseconds);
      if (fault !== null) faults.push({ number, fault });
    }
    const megabytes = Math.round(process.memoryUsage.rss() / 1e6);
    await send({ inputs: number - start, slowest, megabytes, outcomes: Object.fromEntries(outcomes), faults });
    start = number;
  }
  process.exit(0);
}

process.on("message", (order: FuzzOrder) => void obey(order));
