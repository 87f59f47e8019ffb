import type { Frame, Page } from "playwright-core";
import { longestTask } from "./long-tasks";

interface Measured {
  readonly moment: string;
  /** From the moment before until this screen stood ready, the hands of the test included. */
  readonly ms: number;
  readonly longest: number;
  /** Null where nobody looks at the memory. */
  readonly megabytes: number | null;
}

/** How long each step took, and how long the thread that draws was busy without a break meanwhile. */
export interface StepTable {
  note(moment: string): Promise<void>;
  /** Begins anew, so that what the test itself did in between is not counted. */
  resume(): Promise<void>;
  /** Lines to print. */
  table(title: string): string;
  longest(): Measured;
}

/** `memory`: the most megabytes since it was last asked. */
export function stepTable(view: Page | Frame, memory: () => number | null = () => null): StepTable {
  const rows: Measured[] = [];
  let since = performance.now();
  const resume = async (): Promise<void> => {
    await longestTask(view);
    memory();
    since = performance.now();
  };
  return {
    async note(moment) {
      const ms = moment === "open" ? await sinceOpening(view) : performance.now() - since;
      rows.push({ moment, ms: Math.round(ms), longest: await longestTask(view), megabytes: memory() });
      since = performance.now();
    },
    resume,
    table: (title) => [`${title}\n${line("screen", HEAD)}`, ...rows.map(lineOf)].join("\n"),
    longest: () => rows.reduce((worst, row) => (row.longest > worst.longest ? row : worst)),
  };
}

const HEAD = ["ready after ms", "longest task ms", "memory MB"];
const line = (first: string, rest: readonly string[]): string =>
  first.padEnd(24) + rest.map((one) => one.padStart(17)).join("");
const lineOf = ({ moment, ms, longest, megabytes }: Measured): string =>
  line(moment, [String(ms), longest === 0 ? "< 50" : String(longest), megabytes === null ? "" : String(megabytes)]);

/** Of the screen that opens: since its address was asked for. */
const sinceOpening = (view: Page | Frame): Promise<number> => view.evaluate(() => performance.now());
