import type { Axis, Ruling } from "../layout/segments";
import type { Ink } from "./ink";
import { drawnLines, longRuns, type Run } from "./long-runs";

/** A ruling in points, and the runs of pixels it is made of. */
export interface RuledLine {
  readonly ruling: Ruling;
  readonly runs: readonly Run[];
}

/** In inches. */
const LONG = 0.2;
const FADED = 0.012;
const THICK = 0.045;

/** Table borders in a straightened picture: long thin runs of ink. `dpi`: pixels an inch. */
export function ruledLines(ink: Ink, dpi: number): RuledLine[] {
  const measure = { shortest: Math.round(LONG * dpi), gap: Math.round(FADED * dpi) };
  return (["horizontal", "vertical"] as const).flatMap((axis) =>
    drawnLines(longRuns(ink, axis, measure))
      .filter((line) => averageThickness(line) <= THICK * dpi)
      .map((runs) => ({ ruling: rulingOf(runs, axis, dpi), runs })),
  );
}

const spanOf = (line: readonly Run[]): { from: number; to: number } => ({
  from: Math.min(...line.map((run) => run.from)),
  to: Math.max(...line.map((run) => run.to)),
});

function averageThickness(line: readonly Run[]): number {
  const { from, to } = spanOf(line);
  return line.reduce((sum, run) => sum + run.to - run.from + 1, 0) / (to - from + 1);
}

function rulingOf(line: readonly Run[], axis: Axis, dpi: number): Ruling {
  const { from, to } = spanOf(line);
  const weight = line.reduce((sum, run) => sum + run.to - run.from + 1, 0);
  const lane = line.reduce((sum, run) => sum + run.lane * (run.to - run.from + 1), 0) / weight;
  const points = 72 / dpi;
  return { axis, at: (lane + 0.5) * points, from: from * points, to: (to + 1) * points };
}
