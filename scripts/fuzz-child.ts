/** Reads the inputs it is told to, one after the other, and reports each; `scripts/fuzz.ts` watches it from outside. */
import { corpusFiles } from "../test/fuzz/corpus";
import { inputOf, loadReaders, tried } from "../test/fuzz/trial";

export interface FuzzOrder {
  readonly file: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

export interface FuzzReport {
  readonly number: number;
  readonly outcome: string;
  readonly fault: string | null;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const report = (message: FuzzReport): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });

async function obey({ file: name, from, to }: FuzzOrder): Promise<void> {
  const file = corpusFiles().find((one) => one.name === name);
  if (file === undefined) process.exit(1);
  await loadReaders([file]);
  for (let number = from; number < to; number += 1) {
    const { outcome, fault, milliseconds } = await tried(file, inputOf(file, number));
    await report({ number, outcome, fault, milliseconds, megabytes: Math.round(process.memoryUsage.rss() / 1e6) });
  }
  process.exit(0);
}

process.on("message", (order: FuzzOrder) => void obey(order));
