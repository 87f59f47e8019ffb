/**
 * `npx tsx scripts/fuzz.ts [--seed N] [--count N] [--formats txt,html,…] [--minutes N]`: the long run of fuzzing. A child process reads
 * `count` changed inputs, beginning with number `seed`, of each file of `test/fuzz/corpus`; it is ended when one input takes more
 * than a minute or its memory passes 600 MB. Faults are written to `test/fuzz/found`, where every `npm test` reads them again.
 */
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CorpusFile, corpusFiles, SUFFIX } from "../test/fuzz/corpus";
import { inputOf } from "../test/fuzz/trial";
import type { FuzzOrder, FuzzReport } from "./fuzz-child";

/** Milliseconds between two looks at the child, and after which an input counts as endless. */
const LOOK = 5_000;
const ENDLESS = 60_000;
const MOST_FAULTS = 40;
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    formats: { type: "string", default: "" },
    minutes: { type: "string", default: "600" },
  },
});
const deadline = Date.now() + Number(values.minutes) * 60_000;
const wanted = values.formats === "" ? null : values.formats.split(",");
const files = corpusFiles().filter(({ format }) => wanted === null || wanted.includes(format));
const folder = mkdtempSync(join(tmpdir(), "fuzz-"));

class Tally {
  inputs = 0;
  faults = 0;
  slowest = 0;
  megabytes = 0;
  readonly outcomes = new Map<string, number>();

  constructor(private readonly file: CorpusFile) {}

  add({ inputs, slowest, megabytes, outcomes, faults }: FuzzReport): void {
    this.inputs += inputs;
    this.slowest = Math.max(this.slowest, slowest);
    this.megabytes = Math.max(this.megabytes, megabytes);
    for (const [outcome, count] of Object.entries(outcomes))
      this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + count);
    for (const { number, fault } of faults) this.keep(number, fault);
  }

  /** Writes the input down, so that it is read again from now on. */
  keep(number: number, fault: string): void {
    this.faults += 1;
    mkdirSync(join("test", "fuzz", "found"), { recursive: true });
    const name = `${this.file.name.replace(/\.\w+$/, "")}-${number}.${this.file.format}${SUFFIX}`;
    writeFileSync(join("test", "fuzz", "found", name), inputOf(this.file, number));
    process.stdout.write(`FAULT ${name}: ${fault.slice(0, 700)}\n`);
  }

  isOver(): boolean {
    return Date.now() > deadline || this.faults >= MOST_FAULTS;
  }

  told(): string {
    const outcomes = [...this.outcomes].sort(([, one], [, other]) => other - one).slice(0, 8);
    return (
      `${this.file.name}: ${this.inputs} inputs, ${this.faults} faults, slowest ${Math.round(this.slowest)} ms, process at most ${this.megabytes} MB; ` +
      `${outcomes.map(([outcome, count]) => `${outcome} ${count}`).join(", ")}\n`
    );
  }
}

/** The number at work; null while the readers are being loaded. */
function numberIn(progress: string): number | null {
  try {
    const text = readFileSync(progress, "utf8").trim();
    return text === "" ? null : Number(text);
  } catch {
    return null;
  }
}

/** One child reads numbers from `from` on; gives the number to go on with. */
function runChild(file: CorpusFile, from: number, to: number, tally: Tally): Promise<number> {
  const progress = join(folder, `${file.name}-${from}`);
  return new Promise((resolve) => {
    const child = fork(join("scripts", "fuzz-child.ts"), [], {
      execArgv: ["--import", "tsx", "--max-old-space-size=600"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let since = { number: numberIn(progress), at: Date.now() };
    const looking = setInterval(() => {
      const number = numberIn(progress);
      if (number !== since.number) since = { number, at: Date.now() };
      const isEndless = number !== null && Date.now() - since.at > ENDLESS;
      if (isEndless || tally.isOver()) child.kill("SIGKILL");
    }, LOOK);
    child.on("message", (report: FuzzReport) => tally.add(report));
    child.on("exit", (code) => {
      clearInterval(looking);
      const number = numberIn(progress) ?? from;
      const isDone = code === 0 || tally.isOver();
      if (!isDone) tally.keep(number, `the process ended (code ${code}): endless, or out of memory`);
      resolve(isDone ? to : number + 1);
    });
    child.send({ file: file.name, from, to, progress } satisfies FuzzOrder);
  });
}

const started = Date.now();
let all = 0;
let faults = 0;
for (const file of files) {
  const tally = new Tally(file);
  const to = Number(values.seed) + Number(values.count);
  for (let at = Number(values.seed); at < to; ) at = await runChild(file, at, to, tally);
  process.stdout.write(tally.told());
  all += tally.inputs;
  faults += tally.faults;
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${all} inputs, ${faults} faults, ${Math.round((Date.now() - started) / 1000)} s\n`);
process.exitCode = faults === 0 ? 0 : 1;
