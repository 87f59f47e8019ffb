import type { IndexName, Objective, Score, Target } from "../../../model/plan";
import type { PciEdition } from "../../sub-indices/sub-index-list";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { measuredObjectives } from "./objectives";
import { comparedScores } from "./past-scores";
import { type Figures, tableBeforeProse } from "./reconcile";
import { scoresInProse } from "./scores";
import { targetsInAims } from "./targets";

export interface FiguresContext {
  readonly index: IndexName | null;
  readonly unit: string | null;
  /** First year of the plan. */
  readonly year: number | null;
  readonly edition: PciEdition | null;
}

export interface FiguresReading {
  readonly scores: Score[];
  readonly targets: Target[];
  readonly objectives: Objective[];
  readonly doubts: ProseDoubt[];
}

/** Numbers in sentences: scores of the background, targets and objectives of the aims, beside a printed score table. */
export function readFigures(
  background: readonly Passage[],
  aims: readonly Passage[],
  context: FiguresContext,
  table: Figures,
): FiguresReading {
  const told = scoresInProse(background, context);
  const aimed = targetsInAims(aims, context);
  const compared = comparedScores(aims, { tableIndex: table.index ?? null, unit: context.unit });
  const prose = { scores: [...told.scores, ...compared], targets: aimed.targets };
  const joined = tableBeforeProse(table, prose);
  const objectives = measuredObjectives(aims.filter((passage) => !aimed.listed.has(passage)));
  return {
    scores: [...joined.scores],
    targets: [...joined.targets],
    objectives,
    doubts: [...told.doubts, ...aimed.doubts, ...joined.doubts],
  };
}
