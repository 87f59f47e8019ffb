import { type IndexName, type Score, type Target } from "../../model/plan";
import { type FigureColumn } from "./score-columns";
import { type Figure } from "./score-figure";

/** A figure with the place it belongs to. `bodies` are those of its row. */
export interface NewFigure {
  readonly index: IndexName;
  readonly unit: string | null;
  readonly subIndex: string;
  readonly bodies: Pick<Score, "leadBodies" | "coordinatingBodies">;
  readonly column: FigureColumn;
  /** Null leaves the place of the figure open for a person. */
  readonly figure: Figure | null;
  readonly isRank: boolean;
}

const NO_FIGURE = { from: null, to: null } as const;

/** A rank stands beside the points of the same index, sub-index and year: one record for both. */
export function addFigure(
  { index, unit, subIndex, bodies, column, figure, isRank }: NewFigure,
  { scores, targets }: { readonly scores: Score[]; readonly targets: Target[] },
): void {
  const base = { index, unit, year: column.year, subIndex };
  const { from, to } = figure ?? NO_FIGURE;
  const isSame = (one: Score | Target): boolean => one.year === base.year && one.subIndex === base.subIndex;
  if (column.isTarget) {
    const values = isRank ? { rankFrom: from, rankTo: to ?? from } : { from, to };
    replaceOrAdd(targets, isSame, { ...base, from: null, to: null, rankFrom: null, rankTo: null }, values);
  } else {
    const values = isRank ? { rank: from } : { score: from };
    replaceOrAdd(scores, isSame, { ...base, score: null, delta: null, rank: null, ...bodies }, values);
  }
}

function replaceOrAdd<T>(list: T[], isSame: (one: T) => boolean, blank: T, values: Partial<T>): void {
  const at = list.findIndex(isSame);
  if (at < 0) list.push({ ...blank, ...values });
  else list[at] = { ...(list[at] ?? blank), ...values };
}
