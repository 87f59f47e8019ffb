import { gathered } from "../gathered";
import type { Score } from "../model/plan";
import { normalKey } from "../text/fold";

/** The scores of a register by index, unit and sub-index, newest year first. */
export interface ScoreBook {
  /** Rows with a score or a rank, newest first. */
  readonly known: (of: ScoreLine) => readonly Score[];
  /** Whether a row stands there at all: a row without score and rank says "not published". */
  readonly mentioned: (of: ScoreLine) => boolean;
  /** Keys of the sub-indices (without "total") that have a row for the unit in the year. */
  readonly subIndicesOf: (index: string, unit: string, year: number) => readonly string[];
  /** Units with any row in the index, in the order of the plan. */
  readonly unitsOf: (index: string) => readonly string[];
}

export interface ScoreLine {
  readonly index: string;
  readonly unit: string;
  readonly subIndex: string;
}

/** One text for index, unit and sub-index, whatever the capitals of the unit. */
export const lineKey = ({ index, unit, subIndex }: ScoreLine): string =>
  JSON.stringify([index, normalKey(unit), subIndex]);
const yearKey = (index: string, unit: string, year: number): string => JSON.stringify([index, normalKey(unit), year]);

/** Unit of a row as text; "" where the plan names none. */
export const unitOf = ({ unit }: { readonly unit: string | null }): string => unit ?? "";

const hasValue = ({ score, rank }: Score): boolean => score !== null || rank !== null;

export function scoreBook(scores: readonly Score[]): ScoreBook {
  const lines = gathered(scores, (score) => lineKey({ ...score, unit: unitOf(score) }));
  const years = new Map<string, Set<string>>();
  const units = new Map<string, Map<string, string>>();
  for (const score of scores) {
    const unit = unitOf(score);
    const named = units.get(score.index) ?? new Map<string, string>();
    if (!named.has(normalKey(unit))) named.set(normalKey(unit), unit);
    units.set(score.index, named);
    if (score.subIndex === "total") continue;
    const keys = years.get(yearKey(score.index, unit, score.year)) ?? new Set<string>();
    years.set(yearKey(score.index, unit, score.year), keys.add(score.subIndex));
  }
  for (const line of lines.values()) line.sort((one, other) => other.year - one.year);
  return {
    known: (of) => (lines.get(lineKey(of)) ?? []).filter(hasValue),
    mentioned: (of) => lines.has(lineKey(of)),
    subIndicesOf: (index, unit, year) => [...(years.get(yearKey(index, unit, year)) ?? [])],
    unitsOf: (index) => [...(units.get(index)?.values() ?? [])],
  };
}
