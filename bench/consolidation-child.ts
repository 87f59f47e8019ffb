/**
 * Consolidates or only reads the first files of a folder in a process of its own, which holds nothing but what that takes, and prints
 * what it took. `node scripts/bundled.mjs bench/consolidation-child.ts WHO FOLDER COUNT RUNS`; FOLDER holds `so.xlsx` and `phieu/`.
 */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PeerReader } from "./peer-readers";
import { elapsed, median } from "./timing";

const OCCASION = { at: "2025-12-12T00:00:00Z", who: "bench" };
const REQUEST = { period: "2025-Q4", asOf: "2025-12-12" };

/** Milliseconds of each part, and what was found. */
export interface Round {
  readonly opening: number;
  /** Files from the disk to rows. */
  readonly reading: number;
  /** Rows to answers, figures and the sheets made of them. */
  readonly settling: number;
  readonly writing: number;
  readonly rows: number;
  readonly values: number;
}

export interface ChildFigures {
  /** The first round of the process, which also starts threads and compiles. */
  readonly first: Round;
  /** Medians, part by part. */
  readonly usual: Round;
  readonly whole: number;
  /** Processor time of a round, all threads: what the machine's other work changes least. */
  readonly processor: number;
  /** Most memory the process had with its threads: in the first round, and in all rounds. */
  readonly megabytes: { readonly first: number; readonly all: number };
}

const [who = "", folder = "", count = "", runs = ""] = process.argv.slice(2);
const forms = join(folder, "phieu");
const names = readdirSync(forms).sort().slice(0, Number(count));
const load = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

/** The product as the command line composes it: register opened, files read in threads, answers settled, workbook and summary written. */
async function ours(): Promise<() => Promise<Round>> {
  const [{ xlsxFiles }, register, quarter, { readReturns }, threads] = await Promise.all([
    import("../src/adapters/xlsx/xlsx-files"),
    import("../src/application/register/change-register"),
    import("../src/application/returns/consolidate-returns"),
    import("../src/application/returns/read-returns"),
    import("../src/cli/threads/threaded-readers"),
  ]);
  const script = threads.besideProgram("../src/cli/threads/reading-thread", import.meta.url);
  const sent = threads.threadedReaders({ script });
  return async () => {
    sent.returns.warmUp();
    const existing = await load(join(folder, "so.xlsx"));
    const opening = await elapsed(async () => {
      const opened = await register.openRegister(existing, xlsxFiles);
      if (!opened.ok) throw new Error(opened.failure.kind);
      const prepared = quarter.prepareConsolidation(opened.value, REQUEST);
      if (!prepared.ok) throw new Error(prepared.failure.kind);
      return prepared.value;
    });
    const incoming = names.map((file) => ({ file, bytes: () => load(join(forms, file)) }));
    const read = await elapsed(() => readReturns(incoming, opening.value.frame, sent.returns));
    const made = await elapsed(() => quarter.concludeQuarter(quarter.consolidateRead(opening.value, read.value)));
    const { change, consolidation } = made.value;
    const to = { occasion: OCCASION, files: xlsxFiles };
    const saved = await elapsed(() => register.saveRegister(existing, { before: opening.value.before, change }, to));
    if (!saved.value.ok) throw new Error(saved.value.failure.kind);
    return {
      opening: opening.ms,
      reading: read.ms,
      settling: made.ms,
      writing: saved.ms,
      rows: consolidation.conservation.rowsIn,
      values: Number.NaN,
    };
  };
}

/** The straight loop over the same files: open, find the header, take the values of every filled row. */
async function peer(reader: PeerReader): Promise<Round> {
  let [rows, values] = [0, 0];
  const { ms } = await elapsed(async () => {
    for (const name of names) {
      const taken = await reader(await load(join(forms, name)));
      rows += taken.length;
      values += taken.flat().length;
    }
  });
  return { opening: 0, reading: ms, settling: 0, writing: 0, rows, values };
}

async function roundOf(): Promise<() => Promise<Round>> {
  if (who === "ours") return ours();
  const { PEERS } = await import("./peer-readers");
  const reader = await PEERS[who]?.();
  if (reader === undefined) throw new Error(`nobody is called ${who}`);
  return () => peer(reader);
}

const whole = ({ opening, reading, settling, writing }: Round): number => opening + reading + settling + writing;
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const mostMemory = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const round = await roundOf();
const rounds: (Round & { readonly processor: number; readonly megabytes: number })[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  const before = processorTime();
  const done = await round();
  rounds.push({ ...done, processor: processorTime() - before, megabytes: mostMemory() });
}
const [first] = rounds;
if (first === undefined) throw new Error("no run");
const of = (part: keyof Round | "processor"): number => median(rounds.map((one) => one[part]));
const figures: ChildFigures = {
  first,
  usual: {
    ...first,
    opening: of("opening"),
    reading: of("reading"),
    settling: of("settling"),
    writing: of("writing"),
  },
  whole: median(rounds.map(whole)),
  processor: of("processor"),
  megabytes: { first: first.megabytes, all: mostMemory() },
};
process.stdout.write(JSON.stringify(figures));
process.exit(0);
