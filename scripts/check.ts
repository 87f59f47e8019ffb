/**
 * `npm test`: types, lint, format, walls, generated documents, then every jest project. Each step is named, the run goes on
 * after a failure, and the last line counts tests and steps: "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const bin = (name: string): string => join("node_modules", ".bin", name);
const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasOffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].some((path) => existsSync(path));

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: "types", command: [bin("tsc"), "--noEmit"] },
  { name: "format", command: [bin("biome"), "check", "."] },
  { name: "lint", command: [bin("eslint"), "src", "test", "bench", "scripts"] },
  { name: "walls", command: [bin("depcruise"), "--config", ".dependency-cruiser.cjs", "src", "test"] },
  { name: "documents", command: [bin("tsx"), "scripts/docs.ts", "--check"] },
];

function runStep({ name, command: [program = "", ...args] }: Step): boolean {
  process.stdout.write(`\n== ${name}\n`);
  return spawnSync(program, args, { stdio: "inherit" }).status === 0;
}

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface TestRun {
  readonly name: string;
  readonly options: readonly string[];
}

/** Tests of code share the cores; those that drive a browser have the machine to themselves. */
const TEST_RUNS: readonly TestRun[] = [
  { name: "tests", options: ["--selectProjects", "node", "jsdom", "--maxWorkers=100%"] },
  { name: "tests in the browser", options: ["--selectProjects", "browser", "--runInBand"] },
];

function runJest({ name, options }: TestRun): Counts {
  process.stdout.write(`\n== ${name}\n`);
  mkdirSync("out", { recursive: true });
  const report = join("out", `jest-${name.replaceAll(" ", "-")}.json`);
  rmSync(report, { force: true });
  // Recognition workers and the browser may outlive their tests by a moment; the run does not wait for them.
  const run = spawnSync(bin("jest"), [...options, "--json", `--outputFile=${report}`, "--forceExit"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (!existsSync(report))
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 1 };
  const counts = JSON.parse(readFileSync(report, "utf8")) as Counts;
  return run.status === 0 || counts.numFailedTests + counts.numRuntimeErrorTestSuites > 0
    ? counts
    : { ...counts, numFailedTests: 1 };
}

const steps = STEPS.map((step) => ({ name: step.name, ok: runStep(step) }));
const runs = TEST_RUNS.map(runJest);
const sum = (of: (counts: Counts) => number): number => runs.reduce((total, counts) => total + of(counts), 0);
if (!existsSync(CHROMIUM))
  process.stdout.write(
    "\nBỏ qua các kiểm thử cần trình duyệt: chưa có Chromium (tests that need a browser were left out).\n",
  );
if (!hasOffice)
  process.stdout.write(
    "\nBỏ qua các kiểm thử cần LibreOffice: chưa cài (tests that need LibreOffice were left out).\n",
  );
if (!existsSync(join("..", "shared")))
  process.stdout.write(
    "\nBỏ qua các kiểm thử trên kế hoạch thật: không có thư mục ../shared (tests on the real plans were left out).\n",
  );
for (const step of steps) process.stdout.write(`${step.ok ? "ok    " : "FAILED"} ${step.name}\n`);
const passed = sum((counts) => counts.numPassedTests) + steps.filter((step) => step.ok).length;
const failed =
  sum((counts) => counts.numFailedTests + counts.numRuntimeErrorTestSuites) + steps.filter((step) => !step.ok).length;
process.stdout.write(`\n${passed} passed, ${failed} failed, ${sum((counts) => counts.numPendingTests)} skipped\n`);
process.exitCode = failed === 0 ? 0 : 1;
