import type { IndexName } from "../../../model/plan";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { indexesIn } from "../head/indexes";
import { clausesOf } from "../passages/clauses";
import { IN_PER_CENT, withoutAsides } from "./band";
import { NUMBER, numberOf } from "./number";
import { type Figures, row, type Subject, type Told } from "./told-score";
import { unitsIn } from "./unit";

const TOTAL = new RegExp(`\\b(?:dat|la|tong diem(?: dat)?|duoc)\\s+(${NUMBER})\\s*(?:\\/\\s*100\\s*)?(diem|%)`);
const RANK =
  /\b(?:vi tri|xep|hang|dung)\s*(?:thu hang\s*|vi tri\s*|hang\s*|o\s*){0,4}(?:thu\s*)?(\d{1,2})\b(?!\s*(?:%|,\d))/;
const CHANGE = new RegExp(`\\b(tang|giam)\\s+(${NUMBER})\\s*diem`);
const EARLIER_RANK = /xep hang thu\s*(\d{1,2})\s*(?:\/\s*\d+\s*)?(?:vao\s*)?nam\s*(20\d\d)/g;

/** Scores of whole indices that the sentences tell, of this year and, where only a rank is recalled, of earlier ones. */
export function totals(words: FoldedText, { index, year }: Subject): Told[] {
  return clausesOf(words.flat).flatMap((clause) => {
    const own = indexesIn(clause.flat)[0] ?? index;
    const where = { index: own, unit: null, year, subIndex: "total" };
    const total = totalOf(clause.flat, own);
    const unit = total ? (unitsIn(words.original(clause.from, clause.from + total.at)).at(0)?.name ?? null) : null;
    const now = total ? [{ at: clause.from + total.at, unit, score: row(where, total) }] : [];
    const earlier = [...clause.flat.matchAll(EARLIER_RANK)].map(({ index: at, 1: rank, 2: then }) => ({
      at: clause.from + at,
      unit: null,
      score: row({ ...where, year: Number(then) }, rankOnly(Number(rank))),
    }));
    return [...now, ...earlier];
  });
}

const rankOnly = (rank: number): Figures => ({ score: null, delta: null, rank });

/** Sub-indices are scored up to 10, the whole index far above: a small figure is a sub-index's, whatever its sentence names. */
const LEAST_TOTAL = 10;

/** A clause about the whole index: its words before the figure name the index or a rank, and no list follows a colon. */
function totalOf(flat: string, index: IndexName): (Figures & { at: number }) | null {
  const list = /:(?=[^:]*diem)/.exec(flat);
  const clause = list ? flat.slice(0, list.index) : flat;
  const found = TOTAL.exec(clause);
  const score = numberOf(found?.[1] ?? "");
  if (!found || score === null || score <= LEAST_TOTAL) return null;
  if (found[2] === "%" && !IN_PER_CENT.includes(index)) return null;
  const rank = rankIn(clause);
  if (indexesIn(clause).length === 0 && rank === null) return null;
  return { score, delta: changeIn(clause.slice(found.index)), rank, at: found.index };
}

function rankIn(clause: string): number | null {
  const rank = RANK.exec(withoutAsides(clause))?.[1];
  return rank === undefined ? null : Number(rank);
}

function changeIn(clause: string): number | null {
  const change = CHANGE.exec(clause);
  const size = numberOf(change?.[2] ?? "");
  if (size === null) return null;
  return change?.[1] === "giam" ? -size : size;
}
