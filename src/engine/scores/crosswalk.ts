import type { KnownScore, NotComputable } from "../model/gap";
import type { Score } from "../model/plan";
import type { SubIndex } from "../model/sub-index";
import { normalKey } from "../text/fold";
import { mean } from "./points";
import type { ScoreBook, ScoreLine } from "./score-book";

/** What the older sub-indices give, or why they give nothing. */
export type CrosswalkScore = { readonly known: KnownScore } | { readonly missing: NotComputable };

export interface CrosswalkFrame {
  readonly book: ScoreBook;
  readonly subIndices: readonly SubIndex[];
  /** Only scores of years before this one; null: of any year. */
  readonly before: number | null;
  /** Whether somebody in charge confirmed which old sub-indices stand in for which new ones; a proposal until then. */
  readonly crosswalkConfirmed: boolean;
}

/** `Kế thừa từ` names older sub-indices by key; a person may write the name. */
function olderOf(subIndex: string, subIndices: readonly SubIndex[]): SubIndex[] {
  const succeeds = subIndices.find((one) => one.key === subIndex)?.succeeds ?? [];
  return succeeds.flatMap((named) => {
    const found =
      subIndices.find((one) => one.key === named) ??
      subIndices.find((one) => one.key !== subIndex && normalKey(one.name) === normalKey(named));
    return found === undefined ? [] : [found];
  });
}

/**
 * The score of a new sub-index by its predecessors: the mean of their scores in the newest year in which all of them have
 * one (an average over some would be another figure). Ranks have no mean.
 */
export function crosswalkScore(line: ScoreLine, frame: CrosswalkFrame): CrosswalkScore {
  const older = olderOf(line.subIndex, frame.subIndices);
  if (older.length === 0) return { missing: "no-crosswalk" };
  const lines = older.map(({ key }) => ({ ...line, subIndex: key }));
  const scored = lines.map((one) =>
    frame.book.known(one).filter(({ score, year }) => score !== null && (frame.before === null || year < frame.before)),
  );
  const year = scored[0]?.find((one) => scored.every((list) => list.some((other) => other.year === one.year)))?.year;
  if (year === undefined) {
    const blank = scored.some((list) => list.length === 0) && lines.every((one) => frame.book.mentioned(one));
    return { missing: blank ? "not-published" : "no-score" };
  }
  const points = scored.map((list) => scoreIn(list, year));
  return { known: { year, score: mean(points), rank: null, via: viaOf(older, frame) } };
}

const scoreIn = (list: readonly Score[], year: number): number => list.find((one) => one.year === year)?.score ?? 0;

const viaOf = (older: readonly SubIndex[], { crosswalkConfirmed }: CrosswalkFrame): string => {
  const names = older.map(({ name }) => `“${name}”`).join(" và ");
  const editions = [...new Set(older.map(({ edition }) => edition))].join(", ");
  const how = older.length === 1 ? "chỉ số cũ" : "trung bình các chỉ số cũ";
  return `${how} ${names} (${editions}), theo bảng đối chiếu ${crosswalkConfirmed ? "đã xác nhận" : "đề xuất"}`;
};
