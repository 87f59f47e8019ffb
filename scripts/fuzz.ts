/**
 * `npx tsx scripts/fuzz.ts [--seed N] [--count N] [--formats txt,html,…] [--minutes N]`: the long run of fuzzing. A child process reads
 * `count` changed inputs, beginning with number `seed`, of each file of `test/fuzz/corpus`; it is ended when one input takes more
 * than a minute or its memory passes 600 MB. Faults are written to `test/fuzz/found`, where every `npm test` reads them again.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CorpusFile, corpusFiles, SUFFIX } from "../test/fuzz/corpus";
import { inputOf } from "../test/fuzz/trial";
import type { FuzzOrder, FuzzReport } from "./fuzz-child";

const ENDLESS = 60_000;
/** A busy machine takes long to start a process and load the readers. */
const START = 300_000;
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

interface Tally {
  inputs: number;
  faults: number;
  slowest: number;
  megabytes: number;
  readonly outcomes: Map<string, number>;
}

function keep(file: CorpusFile, number: number, fault: string): void {
  mkdirSync(join("test", "fuzz", "found"), { recursive: true });
  const name = `${file.name.replace(/\.\w+$/, "")}-${number}.${file.format}${SUFFIX}`;
  writeFileSync(join("test", "fuzz", "found", name), inputOf(file, number));
  process.stdout.write(`FAULT ${name}: ${fault.slice(0, 700)}\n`);
}

/** One child reads numbers from `from` on; gives the number to go on with. */
function runChild(file: CorpusFile, from: number, to: number, tally: Tally): Promise<number> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(join("scripts", "fuzz-child.ts"), [], {
      execArgv: ["--import", "tsx", "--max-old-space-size=600"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let at = from;
    const fault = (text: string): void => {
      tally.faults += 1;
      keep(file, at, text);
    };
    const watch = (): NodeJS.Timeout => setTimeout(() => child.kill("SIGKILL"), at === from ? START : ENDLESS);
    let timer = watch();
    child.on("message", (report: FuzzReport) => {
      clearTimeout(timer);
      at = report.number;
      tally.inputs += 1;
      tally.slowest = Math.max(tally.slowest, report.milliseconds);
      tally.megabytes = Math.max(tally.megabytes, report.megabytes);
      tally.outcomes.set(report.outcome, (tally.outcomes.get(report.outcome) ?? 0) + 1);
      if (report.fault !== null) fault(report.fault);
      at += 1;
      if (Date.now() > deadline || tally.faults >= MOST_FAULTS) child.kill();
      else timer = watch();
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      const isOver = at >= to || Date.now() > deadline || tally.faults >= MOST_FAULTS;
      if (!isOver) fault(`the reader ended with its process (code ${code}): endless, or out of memory`);
      resolve(isOver ? Number.POSITIVE_INFINITY : at + 1);
    });
    child.send({ file: file.name, from, to } satisfies FuzzOrder);
  });
}

const started = Date.now();
let all = 0;
let faults = 0;
for (const file of files) {
  const tally: Tally = { inputs: 0, faults: 0, slowest: 0, megabytes: 0, outcomes: new Map() };
  const to = Number(values.seed) + Number(values.count);
  for (let at = Number(values.seed); at < to; ) at = await runChild(file, at, to, tally);
  const outcomes = [...tally.outcomes].sort(([, one], [, other]) => other - one).slice(0, 8);
  process.stdout.write(
    `${file.name}: ${tally.inputs} inputs, ${tally.faults} faults, slowest ${Math.round(tally.slowest)} ms, process at most ${tally.megabytes} MB; ` +
      `${outcomes.map(([outcome, count]) => `${outcome} ${count}`).join(", ")}\n`,
  );
  all += tally.inputs;
  faults += tally.faults;
}
process.stdout.write(`${all} inputs, ${faults} faults, ${Math.round((Date.now() - started) / 1000)} s\n`);
process.exitCode = faults === 0 ? 0 : 1;
