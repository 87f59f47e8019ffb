import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { Desk } from "../test/e2e/support/desk";

/** What a step cost the thread that draws, and the process it lives in. */
interface StepCost {
  readonly step: string;
  /** From the screen before until this one stood ready, the hands of the bench included, milliseconds. */
  readonly ready: number;
  /** The longest single task by the clock, and by its own work where the machine had other things to do; milliseconds. */
  readonly longest: { readonly clock: number; readonly own: number };
  /** Most of the process' own memory during the step, megabytes: without the browser's program, which all windows share. */
  readonly megabytes: number;
}

export interface DrawingThread {
  readonly reached: (step: string) => Promise<void>;
  table(title: string): Promise<string>;
}

/** One event of Chromium's own record, times in microseconds. */
interface Recorded {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself. */
  readonly tdur?: number;
}

const CATEGORIES = ["disabled-by-default-devtools.timeline", "devtools.timeline", "blink.user_timing", "__metadata"];
const MARK = "drawing-thread";
/** How often the memory is looked at, milliseconds. */
const LOOK_EVERY = 50;

/** Microseconds of the clock that Chromium's record goes by. */
const clock = (): number => Number(process.hrtime.bigint() / 1_000n);

/** Records the thread that draws what the desk works on, from now until its table is asked for. */
export async function drawingThread(browser: Browser, { page, view }: Desk): Promise<DrawingThread> {
  const began = clock() - 1_000 * (await view.evaluate(() => performance.now()));
  await browser.startTracing(page, { categories: CATEGORIES });
  await view.evaluate((mark) => performance.mark(mark), MARK);
  const memory = watchMemory();
  const steps: { readonly step: string; readonly at: number }[] = [];
  return {
    reached: (step) => {
      steps.push({ step, at: clock() });
      return Promise.resolve();
    },
    async table(title) {
      const recorded = (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Recorded[] })
        .traceEvents;
      const looks = memory.stop();
      const mark = recorded.find(({ name }) => name === MARK);
      if (mark === undefined) throw new Error("the mark was not recorded");
      const tasks = recorded.filter(({ name, pid, tid }) => name === "RunTask" && pid === mark.pid && tid === mark.tid);
      const costs = steps.map(({ step, at }, index): StepCost => {
        const from = steps[index - 1]?.at ?? began;
        const of = tasks.filter(({ ts }) => ts >= from && ts < at);
        const most = (times: readonly number[]): number => Math.round(Math.max(0, ...times));
        return {
          step,
          ready: Math.round((at - from) / 1_000),
          longest: {
            clock: most(of.map(({ dur = 0 }) => dur / 1_000)),
            own: most(of.map(({ tdur = 0 }) => tdur / 1_000)),
          },
          megabytes: most(
            looks.filter((look) => look.at >= from && look.at < at && look.process === mark.pid).map(({ own }) => own),
          ),
        };
      });
      return drawn(title, costs);
    },
  };
}

interface Look {
  readonly at: number;
  readonly process: number;
  readonly own: number;
}

/** Looks again and again at the memory of every process that draws pages. */
function watchMemory(): { stop(): readonly Look[] } {
  const looks: Look[] = [];
  const timer = setInterval(() => looks.push(...renderers()), LOOK_EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return looks;
    },
  };
}

const renderers = (): Look[] =>
  readdirSync("/proc").flatMap((name) => {
    const process = Number(name);
    const own = Number.isInteger(process) ? ownMemory(name) : null;
    return own === null ? [] : [{ at: clock(), process, own }];
  });

/** Null for what is no process that draws, or has ended. */
function ownMemory(process: string): number | null {
  try {
    if (!readFileSync(`/proc/${process}/cmdline`, "utf8").includes("--type=renderer")) return null;
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

function drawn(title: string, costs: readonly StepCost[]): string {
  const cells = costs.map(({ step, ready, longest, megabytes }) => [
    step,
    ready,
    longest.clock,
    longest.own,
    megabytes,
  ]);
  const head = [title, "ready after ms", "longest task ms", "its own work ms", "memory MB"];
  return [head, ...cells]
    .map(([first, ...rest]) => String(first).padEnd(24) + rest.map((one) => String(one).padStart(17)).join(""))
    .join("\n");
}
