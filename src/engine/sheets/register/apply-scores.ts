import type { Plan, Score, Target } from "../../model/plan";
import type { SubIndex } from "../../model/sub-index";
import { EMPTY, type PlainValue } from "../../workbook/cells";
import { plainText } from "../plain-text";
import type { ValueRow } from "../table-rows";
import { type ScoreRow, scoreRows, subIndexLabel, TOTAL_LABEL } from "./scores-sheet";

const numberOf = (value: PlainValue | undefined): number | null => {
  const text = plainText(value ?? EMPTY).replace(",", ".");
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
};

const cell = (row: ValueRow, header: string): string => plainText(row.get(header) ?? EMPTY);

/** Which sub-index a label means: the remembered row's own where the label is the same, since names repeat over editions. */
function subIndexOf(label: string, known: ScoreRow | undefined, subIndices: readonly SubIndex[]): string {
  const key = known?.score?.subIndex ?? known?.target?.subIndex;
  if (key !== undefined && subIndexLabel(key, subIndices) === label) return key;
  return label === TOTAL_LABEL ? "total" : (subIndices.find((one) => one.name === label)?.key ?? label);
}

function scoreOf(row: ValueRow, subIndex: string, known: Score | null | undefined): Score | null {
  const [score, rank, year] = [numberOf(row.get("Điểm")), numberOf(row.get("Hạng")), numberOf(row.get("Năm"))];
  if (year === null || (score === null && rank === null && known == null)) return null;
  return {
    index: cell(row, "Bộ chỉ số"),
    unit: cell(row, "Đơn vị") || null,
    year,
    subIndex,
    score,
    rank,
    delta: known?.delta ?? null,
    leadBodies: known?.leadBodies ?? [],
    coordinatingBodies: known?.coordinatingBodies ?? [],
  };
}

function targetOf(row: ValueRow, subIndex: string): Target | null {
  const [from, to] = [numberOf(row.get("Mục tiêu từ")), numberOf(row.get("Mục tiêu đến"))];
  const [rankFrom, rankTo] = [numberOf(row.get("Hạng mục tiêu từ")), numberOf(row.get("Hạng mục tiêu đến"))];
  const year = numberOf(row.get("Năm"));
  if (year === null || [from, to, rankFrom, rankTo].every((value) => value === null)) return null;
  return {
    index: cell(row, "Bộ chỉ số"),
    unit: cell(row, "Đơn vị") || null,
    year,
    subIndex,
    from,
    to,
    rankFrom,
    rankTo,
  };
}

/** The remembered line a row shows: same index, name, unit and year, wherever the row was sorted to. */
function isRowOf(known: ScoreRow, row: ValueRow, subIndices: readonly SubIndex[]): boolean {
  const one = known.score ?? known.target;
  if (one === null) return false;
  const shown = [one.index, subIndexLabel(one.subIndex, subIndices), one.unit ?? "", String(one.year)];
  return ["Bộ chỉ số", "Chỉ số", "Đơn vị", "Năm"].every((header, at) => cell(row, header) === shown[at]);
}

/** Scores and targets as they stand in the sheet now; without the sheet the remembered ones stay. */
export function applyScoresSheet(plan: Plan, subIndices: readonly SubIndex[], rows: readonly ValueRow[]): Plan {
  const filled = rows.filter((row) => cell(row, "Chỉ số") !== "");
  if (filled.length === 0) return plan;
  const known = scoreRows(plan);
  const read = filled.map((row) => {
    const before = known.find((one) => isRowOf(one, row, subIndices));
    const subIndex = subIndexOf(cell(row, "Chỉ số"), before, subIndices);
    return { score: scoreOf(row, subIndex, before?.score), target: targetOf(row, subIndex) };
  });
  return {
    ...plan,
    scores: read.flatMap(({ score }) => (score === null ? [] : [score])),
    targets: read.flatMap(({ target }) => (target === null ? [] : [target])),
  };
}
