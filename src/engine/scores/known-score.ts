import type { KnownScore, NotComputable } from "../model/gap";
import type { Score } from "../model/plan";
import { type CrosswalkFrame, crosswalkScore } from "./crosswalk";
import { editionOfYear } from "./editions";
import type { ScoreLine } from "./score-book";

export interface ScoreFrame extends CrosswalkFrame {
  /** The edition the target is of, to say where a score is of another one; null where it is not known. */
  readonly edition: string | null;
}

export type FoundScore = { readonly known: KnownScore } | { readonly missing: NotComputable };

/**
 * The newest score a unit has for a sub-index: its own, else by its predecessors (`Kế thừa từ`). A total is the printed
 * one, never computed here. A row with a rank alone counts as known, its score is not published.
 */
export function newestScore(line: ScoreLine, frame: ScoreFrame): FoundScore {
  const own = frame.book.known(line).find(({ year }) => frame.before === null || year < frame.before);
  if (own !== undefined) return { known: ownScore(own, line, frame) };
  if (frame.book.mentioned(line)) return { missing: "not-published" };
  return line.subIndex === "total" ? { missing: "no-score" } : crosswalkScore(line, frame);
}

function ownScore({ year, score, rank }: Score, line: ScoreLine, frame: ScoreFrame): KnownScore {
  const edition = line.subIndex === "total" ? editionOfYear(frame.book, { ...line, year }, frame.subIndices) : null;
  const mixed = edition !== null && frame.edition !== null && edition !== frame.edition;
  const via = mixed ? `tổng điểm của bộ chỉ số cũ (${edition}), mục tiêu đặt theo bộ mới (${frame.edition})` : null;
  return { year, score, rank, via };
}
