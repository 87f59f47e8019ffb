import type { PaneFeatures } from "../../../src/taskpane/app/shell";

/** What no test here asks for stays unanswered. */
const never = (): Promise<never> => new Promise(() => undefined);

/** The steps after reading, with nobody behind them; a test puts in what it needs. */
export const memoryFeatures = (change: Partial<PaneFeatures> = {}): PaneFeatures => ({
  check: { check: never, decide: never, watch: never, recheck: never },
  status: { choices: never, judge: never, write: never },
  distribute: { choices: never, preview: never, handOut: never },
  consolidate: { choices: never, preview: never, write: never },
  summarise: { choices: never, preview: never, write: never, report: never },
  fillForm: {
    open: never,
    save: never,
    today: () => "2025-10-06",
    recall: () => null,
    keep: () => undefined,
  },
  ...change,
});
