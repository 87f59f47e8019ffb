import type { Frame, Page } from "playwright-core";
import { longestTask } from "./long-tasks";

interface Measured {
  readonly moment: string;
  /** From the moment before until this screen stood ready, the hands of the test included. */
  readonly ms: number;
  readonly longest: number;
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

export function stepTable(view: Page | Frame): StepTable {
  const rows: Measured[] = [];
  let since = performance.now();
  const resume = async (): Promise<void> => {
    await longestTask(view);
    since = performance.now();
  };
  return {
    async note(moment) {
      const ms = moment === "open" ? await sinceOpening(view) : performance.now() - since;
      rows.push({ moment, ms: Math.round(ms), longest: await longestTask(view) });
      since = performance.now();
    },
    resume,
    table: (title) =>
      [
        `${title}\n${"screen".padEnd(16)}${"ready after ms".padStart(16)}${"longest task ms".padStart(17)}`,
        ...rows.map(
          ({ moment, ms, longest }) =>
            `${moment.padEnd(16)}${String(ms).padStart(16)}${(longest === 0 ? "< 50" : String(longest)).padStart(17)}`,
        ),
      ].join("\n"),
    longest: () => rows.reduce((worst, row) => (row.longest > worst.longest ? row : worst)),
  };
}

/** Of the screen that opens: since its address was asked for. */
const sinceOpening = (view: Page | Frame): Promise<number> => view.evaluate(() => performance.now());
