import type { IndexName, Score, Target } from "../../../model/plan";
import { NOWHERE } from "../../../source/source-document";
import { withComma } from "../../../text/decimal-comma";
import type { ProseDoubt } from "../prose-doubt";

/** Figures of a printed score table and what the sentences say beside it: the table stands, the difference is told. */
export interface Figures {
  readonly scores: readonly Score[];
  readonly targets: readonly Target[];
  /** Index of a table; sentences may speak of several. */
  readonly index?: IndexName;
}

export interface Reconciled extends Figures {
  readonly doubts: readonly ProseDoubt[];
}

type Key = Pick<Score, "index" | "subIndex" | "year" | "unit">;
const same = (one: Key, other: Key): boolean =>
  one.index === other.index && one.subIndex === other.subIndex && one.year === other.year && one.unit === other.unit;

export function tableBeforeProse(table: Figures, prose: Figures): Reconciled {
  const doubts: ProseDoubt[] = [];
  const scores = prose.scores.filter((score) => {
    const printed = table.scores.find((row) => same(row, score));
    if (printed && printed.score !== null && score.score !== null && printed.score !== score.score)
      doubts.push(differs("score-differs-from-table", score.score, printed.score, score));
    return !printed;
  });
  const targets = prose.targets.filter((target) => {
    const printed = table.targets.find((row) => same(row, target));
    if (printed && printed.from !== null && target.from !== null && printed.from !== target.from)
      doubts.push(differs("target-differs-from-table", target.from, printed.from, target));
    return !printed;
  });
  return { scores: [...table.scores, ...scores], targets: [...table.targets, ...targets], doubts };
}

const differs = (id: ProseDoubt["id"], said: number, printed: number, { subIndex, year }: Key): ProseDoubt => ({
  id,
  severity: "note",
  place: NOWHERE,
  value: withComma(said),
  suggestion: withComma(printed),
  args: { said: withComma(said), printed: withComma(printed), subIndex, year },
});
