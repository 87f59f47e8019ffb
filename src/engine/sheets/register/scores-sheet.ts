import type { Plan, Score, Target } from "../../model/plan";
import type { Register } from "../../model/register";
import type { SubIndex } from "../../model/sub-index";
import { type CellValue, EMPTY, numberCell, textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableRow } from "../../workbook/table-block";
import { judgementMark } from "./judgement-mark";
import { liveGap, type ScoreCells } from "./live/gap-live";
import { liveFacts } from "./live/live-facts";
import { freezeBelow, landscapePrint } from "./page";

export const SCORES_TABLE = "tblDiemSo";
export const TOTAL_LABEL = "Tổng điểm";

export const SCORE_HEADERS = [
  "Bộ chỉ số",
  "Chỉ số",
  "Đơn vị",
  "Năm",
  "Điểm",
  "Hạng",
  "Mục tiêu từ",
  "Mục tiêu đến",
  "Hạng mục tiêu từ",
  "Hạng mục tiêu đến",
  "Chênh lệch",
  "Ghi chú",
] as const;

/** One row an index × sub-index × unit × year: the score and the target of that year side by side. */
export interface ScoreRow {
  readonly score: Score | null;
  readonly target: Target | null;
}

/** What tells one row from another. */
export type ScoreRowName = Pick<Score, "index" | "subIndex" | "unit" | "year">;

export const scoreRowKey = ({ index, subIndex, unit, year }: ScoreRowName): string =>
  JSON.stringify([index, subIndex, unit, year]);

/** Pairs scores and targets of the same index, sub-index, unit and year; order of the plan, scores first. */
export function scoreRows(plan: Plan): ScoreRow[] {
  const targets = new Map(plan.targets.map((target) => [scoreRowKey(target), target]));
  const rows: ScoreRow[] = plan.scores.map((score) => {
    const target = targets.get(scoreRowKey(score)) ?? null;
    targets.delete(scoreRowKey(score));
    return { score, target };
  });
  return [...rows, ...[...targets.values()].map((target) => ({ score: null, target }))];
}

export const subIndexLabel = (key: string, subIndices: readonly SubIndex[]): string =>
  key === "total" ? TOTAL_LABEL : (subIndices.find((one) => one.key === key)?.name ?? key);

function rowOf(row: ScoreRow, { subIndices, scoreNotes }: Register, gap: CellValue | null): TableRow {
  const one = row.score ?? row.target;
  if (one === null) return SCORE_HEADERS.map(() => EMPTY);
  const noted = scoreNotes[scoreRowKey(one)] ?? { gap: null, note: "" };
  return [
    ...[one.index, subIndexLabel(one.subIndex, subIndices), one.unit].map(textCell),
    ...[one.year, ...figuresOf(row)].map(numberCell),
    gap ?? numberCell(noted.gap),
    textCell(noted.note),
  ];
}

/** `Chênh lệch` as formulas, by row; nothing where the register is written as values. */
function liveGaps(rows: readonly ScoreRow[], register: Register): ReadonlyMap<ScoreRow, CellValue> {
  const facts = liveFacts(register);
  if (facts === null) return new Map();
  const cells = rows.map((row) => scoreCells(row, register));
  const pairs = rows.flatMap((row, at) => {
    const [one, shown] = [row.target, cells[at]];
    const sources = one === null ? undefined : facts.gaps[scoreRowKey(one)];
    if (one === null || shown === undefined || sources === undefined) return [];
    const gap = register.scoreNotes[scoreRowKey(one)]?.gap ?? null;
    return [[row, liveGap({ ...shown, from: one.from, gap }, sources, cells)] as const];
  });
  return new Map(pairs);
}

function scoreCells({ score, target }: ScoreRow, { subIndices }: Register): ScoreCells {
  const one = score ?? target;
  return {
    index: one?.index ?? "",
    label: one === null ? "" : subIndexLabel(one.subIndex, subIndices),
    unit: one?.unit ?? "",
    year: one?.year ?? 0,
    score: score?.score ?? null,
  };
}

/** Score and rank, then the target's limits, in the order of the columns. */
const figuresOf = ({ score, target }: ScoreRow): (number | null)[] => [
  ...(score === null ? [null, null] : [score.score, score.rank]),
  ...(target === null ? [null, null, null, null] : [target.from, target.to, target.rankFrom, target.rankTo]),
];

/** Sheet `Điểm số`: what the plan prints; new results are typed below. `Chênh lệch` is filled when status is asked for. */
export function describeScoresSheet(register: Register): SheetDescription {
  const points = { kind: "number" as const, numberFormat: "points" as const, input: true, width: 10 };
  const rank = { kind: "integer" as const, input: true, width: 10 };
  const rows = scoreRows(register.plan);
  const gaps = liveGaps(rows, register);
  return {
    key: "scores",
    name: "Điểm số",
    blocks: [
      { kind: "title", level: 1, text: "Điểm số và mục tiêu" },
      {
        kind: "note",
        text: "Mỗi dòng là một chỉ số của một đơn vị trong một năm. Nhập kết quả mới vào dòng mới; để trống khi chưa công bố.",
      },
      ...judgementMark(register.decisions, "Chênh lệch là số điểm còn thiếu so với mục tiêu (số âm: đã vượt)."),
      {
        kind: "table",
        name: SCORES_TABLE,
        columns: [
          { header: "Bộ chỉ số", width: 12, kind: "text" },
          { header: "Chỉ số", width: 46, kind: "text" },
          { header: "Đơn vị", width: 24, kind: "text" },
          { header: "Năm", width: 8, kind: "integer", numberFormat: "year" },
          { header: "Điểm", ...points },
          { header: "Hạng", ...rank },
          { header: "Mục tiêu từ", ...points },
          { header: "Mục tiêu đến", ...points },
          { header: "Hạng mục tiêu từ", ...rank },
          { header: "Hạng mục tiêu đến", ...rank },
          { header: "Chênh lệch", width: 11, kind: "number", numberFormat: "signed", role: "computed" },
          { header: "Ghi chú", width: 46, kind: "text", input: true },
        ],
        rows: rows.map((row) => rowOf(row, register, gaps.get(row) ?? null)),
      },
    ],
    freeze: freezeBelow(SCORES_TABLE, 2),
    print: landscapePrint(SCORES_TABLE),
  };
}
