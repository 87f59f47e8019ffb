import type { Axis } from "../layout/segments";
import type { Ink } from "./ink";

/** A straight run of ink along one row (horizontal) or column (vertical) of pixels. */
export interface Run {
  /** The row or column. */
  readonly lane: number;
  readonly from: number;
  /** Last pixel of the run. */
  readonly to: number;
}

export interface RunMeasure {
  /** Pixels a run must be long: longer than any stroke of a letter. */
  readonly shortest: number;
  /** Pixels of paper a faded line may show inside a run. */
  readonly gap: number;
}

/** Lanes are looked at with their neighbours: a line that leans a little steps from one lane to the next. */
export function longRuns({ width, height, marks }: Ink, axis: Axis, measure: RunMeasure): Run[] {
  const across = axis === "horizontal";
  const [lanes, length] = across ? [height, width] : [width, height];
  const [laneStep, step] = across ? [width, 1] : [1, width];
  return Array.from({ length: lanes }, (_, lane) => lane).flatMap((lane) => {
    const isInk = (at: number): boolean => {
      const here = lane * laneStep + at * step;
      return marks[here] === 1 || (lane > 0 && marks[here - laneStep] === 1) || marks[here + laneStep] === 1;
    };
    return runsOf(isInk, length, measure).map((run) => ({ lane, ...run }));
  });
}

function runsOf(
  isInk: (at: number) => boolean,
  length: number,
  { shortest, gap }: RunMeasure,
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from >= 0 && last - from + 1 >= shortest) runs.push({ from, to: last });
  };
  for (let at = 0; at < length; at += 1) {
    if (!isInk(at)) continue;
    if (from < 0 || at - last > gap + 1) {
      close();
      from = at;
    }
    last = at;
  }
  close();
  return runs;
}

/** Runs on neighbouring lanes that touch: one drawn line, a few pixels thick, perhaps leaning a little. */
export function drawnLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  let open: Run[][] = [];
  for (const run of runs) {
    open = open.filter((line) => run.lane - (line.at(-1)?.lane ?? 0) <= 1);
    const touched = open.filter((line) => line.some((other) => run.lane - other.lane <= 1 && touches(run, other)));
    const [home, ...others] = touched;
    if (home === undefined) {
      const line = [run];
      lines.push(line);
      open.push(line);
      continue;
    }
    for (const other of others) {
      home.push(...other.splice(0));
      open.splice(open.indexOf(other), 1);
    }
    home.push(run);
  }
  return lines.filter((line) => line.length > 0);
}

const touches = (one: Run, other: Run): boolean => one.from <= other.to + 1 && other.from <= one.to + 1;
