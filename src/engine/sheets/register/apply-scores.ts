import type { Plan, Score, Target } from "../../model/plan";
import type { ScoreNote } from "../../model/register";
import type { SubIndex } from "../../model/sub-index";
import { EMPTY, type PlainValue } from "../../workbook/cells";
import { plainText } from "../plain-text";
import type { ValueRow } from "../table-rows";
import { type ScoreRow, scoreRowKey, scoreRows, subIndexLabel, TOTAL_LABEL } from "./scores-sheet";

const numberOf = (value: PlainValue | undefined): number | null => {
  const text = plainText(value ?? EMPTY).replace(",", ".");
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
};

const cell = (row: ValueRow, header: string): string => plainText(row.get(header) ?? EMPTY);

/** What labels are looked up in: the sub-indices, and which of them the plan itself speaks of. */
interface LabelFrame {
  readonly subIndices: readonly SubIndex[];
  readonly known: readonly ScoreRow[];
}

const named = ({ score, target }: ScoreRow): Score | Target | null => score ?? target;

/** Which sub-index a label means: the remembered row's own where the label is the same, since names repeat over editions. */
function subIndexOf(row: ValueRow, known: ScoreRow | undefined, frame: LabelFrame): string {
  const label = cell(row, "Chỉ số");
  const key = known === undefined ? undefined : named(known)?.subIndex;
  if (key !== undefined && subIndexLabel(key, frame.subIndices) === label) return key;
  if (label === TOTAL_LABEL) return "total";
  const index = cell(row, "Bộ chỉ số");
  const candidates = frame.subIndices.filter((one) => one.name === label && (index === "" || one.index === index));
  return (ofYear(candidates, numberOf(row.get("Năm")), frame) ?? candidates[0])?.key ?? label;
}

/**
 * "Gia nhập thị trường" stands in two editions: the one that the plan's rows of that year are of, else of the nearest year
 * before, else the newest edition in the list.
 */
function ofYear(
  candidates: readonly SubIndex[],
  year: number | null,
  { known, subIndices }: LabelFrame,
): SubIndex | null {
  if (candidates.length < 2 || year === null) return null;
  const editions = known
    .map(named)
    .filter((one) => one !== null && one.year <= year)
    .sort((one, other) => (other?.year ?? 0) - (one?.year ?? 0))
    .map((one) => subIndices.find(({ key }) => key === one?.subIndex)?.edition);
  const edition = editions.find((each) => candidates.some((one) => one.edition === each));
  return candidates.find((one) => one.edition === edition) ?? candidates.at(-1) ?? null;
}

/** A row without score, rank and target says "not published": it stays. A row that only sets a target has no score. */
function scoreOf(
  row: ValueRow,
  subIndex: string,
  known: Score | null | undefined,
  target: Target | null,
): Score | null {
  const [score, rank, year] = [numberOf(row.get("Điểm")), numberOf(row.get("Hạng")), numberOf(row.get("Năm"))];
  if (year === null || (score === null && rank === null && known == null && target !== null)) return null;
  return { ...(known ?? NO_SCORE), ...nameOf(row), year, subIndex, score, rank };
}

/** What the sheet does not show of a score. */
const NO_SCORE = { delta: null, leadBodies: [], coordinatingBodies: [] };
const nameOf = (row: ValueRow): Pick<Score, "index" | "unit"> => ({
  index: cell(row, "Bộ chỉ số"),
  unit: cell(row, "Đơn vị") || null,
});

/** A target whose figures could not be read ("735" in 3822/KH-BQL) stays a target without figures. */
function targetOf(row: ValueRow, subIndex: string, known: Target | null | undefined): Target | null {
  const [from, to] = [numberOf(row.get("Mục tiêu từ")), numberOf(row.get("Mục tiêu đến"))];
  const [rankFrom, rankTo] = [numberOf(row.get("Hạng mục tiêu từ")), numberOf(row.get("Hạng mục tiêu đến"))];
  const year = numberOf(row.get("Năm"));
  const blank = [from, to, rankFrom, rankTo].every((value) => value === null);
  if (year === null || (blank && !isBlankTarget(known))) return null;
  return { ...nameOf(row), year, subIndex, from, to, rankFrom, rankTo };
}

const isBlankTarget = (known: Target | null | undefined): boolean =>
  known != null && [known.from, known.to, known.rankFrom, known.rankTo].every((value) => value === null);

/** The remembered line a row shows: same index, name, unit and year, wherever the row was sorted to. */
function isRowOf(known: ScoreRow, row: ValueRow, subIndices: readonly SubIndex[]): boolean {
  const one = named(known);
  if (one === null) return false;
  const shown = [one.index, subIndexLabel(one.subIndex, subIndices), one.unit ?? "", String(one.year)];
  return ["Bộ chỉ số", "Chỉ số", "Đơn vị", "Năm"].every((header, at) => cell(row, header) === shown[at]);
}

export interface ScoresReading {
  readonly plan: Plan;
  readonly notes: Readonly<Record<string, ScoreNote>>;
}

/** Scores and targets as they stand in the sheet now, with what is noted beside them; without the sheet the remembered ones stay. */
export function applyScoresSheet(
  plan: Plan,
  subIndices: readonly SubIndex[],
  rows: readonly ValueRow[],
): ScoresReading {
  const filled = rows.filter((row) => cell(row, "Chỉ số") !== "");
  if (filled.length === 0) return { plan, notes: {} };
  const known = scoreRows(plan);
  const read = filled.map((row) => readRow(row, { subIndices, known }));
  return {
    plan: {
      ...plan,
      scores: read.flatMap(({ score }) => (score === null ? [] : [score])),
      targets: read.flatMap(({ target }) => (target === null ? [] : [target])),
    },
    notes: Object.fromEntries(read.flatMap(notesOf)),
  };
}

interface RowReading extends ScoreRow {
  readonly noted: ScoreNote;
}

function readRow(row: ValueRow, frame: LabelFrame): RowReading {
  const before = frame.known.find((one) => isRowOf(one, row, frame.subIndices));
  const subIndex = subIndexOf(row, before, frame);
  const target = targetOf(row, subIndex, before?.target);
  const noted = { gap: numberOf(row.get("Chênh lệch")), note: cell(row, "Ghi chú") };
  return { score: scoreOf(row, subIndex, before?.score, target), target, noted };
}

function notesOf({ noted, ...row }: RowReading): (readonly [string, ScoreNote])[] {
  const one = named(row);
  return one === null || (noted.gap === null && noted.note === "") ? [] : [[scoreRowKey(one), noted]];
}
