import { type CellValue, formulaCell, numberCell } from "../../../workbook/cells";
import { quoted } from "./formula-words";
import type { LiveGapSource } from "./live-facts";

/** A row of `tblDiemSo` as the gap formula sees it: labels and figures, no keys. */
export interface ScoreCells {
  readonly index: string;
  readonly label: string;
  readonly unit: string;
  readonly year: number;
  readonly score: number | null;
}

/** The row that sets the target, with the gap the engine found. */
export interface GapRow extends ScoreCells {
  readonly from: number | null;
  readonly gap: number | null;
}

const of = (header: string): string => `tblDiemSo[${header}]`;
/** Below every possible gap: the unit has no score. */
const NONE = "-9E+99";

const lineOf = (unit: string): string =>
  `(${of("Bộ chỉ số")}=[@[Bộ chỉ số]])*(${of("Chỉ số")}=[@[Chỉ số]])*(${of("Đơn vị")}=${quoted(unit)})*(${of("Điểm")}<>"")`;
const yearOf = (unit: string): string => `SUMPRODUCT(MAX(${lineOf(unit)}*${of("Năm")}))`;
const scoreOf = (unit: string): string =>
  `SUMPRODUCT(MAX(${lineOf(unit)}*(${of("Năm")}=${yearOf(unit)})*${of("Điểm")}))`;

const shortBy = (score: string): string => `[@[Mục tiêu từ]]-${score}`;

/** The newest score of the unit, else what stands in for it; a score of the target's own unit that is not older wins. */
function gapAgainst({ unit, fallback }: LiveGapSource, owner: string): string {
  const year = `IF(${yearOf(unit)}>0,${yearOf(unit)},${fallback?.year ?? 0})`;
  const score = `IF(${yearOf(unit)}>0,${shortBy(scoreOf(unit))},${fallback === null ? NONE : shortBy(String(fallback.score))})`;
  if (unit === owner) return score;
  return `IF(AND(${yearOf(owner)}>0,${yearOf(owner)}>=${year}),${shortBy(scoreOf(owner))},${score})`;
}

/** The gap of a target as a formula, as a number where a formula would find another one (two editions with one name). */
export function liveGap(row: GapRow, sources: readonly LiveGapSource[], all: readonly ScoreCells[]): CellValue {
  if (computed(row, sources, all) !== row.gap) return numberCell(row.gap);
  const widest = `MAX(${sources.map((source) => gapAgainst(source, row.unit)).join(",")})`;
  return formulaCell(`IF([@[Mục tiêu từ]]="","",IF(${widest}=${NONE},"",ROUND(${widest},6)))`, numberCell(row.gap));
}

/** What the formula computes from the cells as they are. */
function computed(row: GapRow, sources: readonly LiveGapSource[], all: readonly ScoreCells[]): number | null {
  const { from } = row;
  if (from === null) return null;
  const known = (unit: string) => newest(unit, row, all);
  const gaps = sources.flatMap(({ unit, fallback }) => {
    const former = known(unit) ?? fallback;
    const own = known(row.unit);
    const latest = own !== null && own.year >= (former?.year ?? 0) ? own : former;
    return latest === null ? [] : [from - latest.score];
  });
  return gaps.length === 0 ? null : Math.round(Math.max(...gaps) * 1e6) / 1e6;
}

function newest(
  unit: string,
  { index, label }: GapRow,
  all: readonly ScoreCells[],
): { readonly year: number; readonly score: number } | null {
  const line = all.filter(
    (one) => one.index === index && one.label === label && one.unit === unit && one.score !== null,
  );
  const year = Math.max(0, ...line.map((one) => one.year));
  const scores = line.filter((one) => one.year === year).map(({ score }) => score ?? 0);
  return scores.length === 0 ? null : { year, score: Math.max(...scores) };
}
