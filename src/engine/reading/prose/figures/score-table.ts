import { INDEXES, type IndexName, type Score, type Target } from "../../../model/plan";
import { withComma } from "../../../text/decimal-comma";
import { matchSubIndex } from "../../sub-indices/match-sub-index";
import { mendedText } from "../../text-tolerance/folded-text";
import type { ProseDoubt } from "../prose-doubt";
import { lostComma, TOP_OF_SUB_INDEX } from "./lost-comma";
import { numberOf } from "./number";
import { bodyDoubts, type NamedRow } from "./score-body-doubts";
import type { ScoreLine, ScoreLines } from "./score-lines";

export interface ScoreTableContext {
  readonly unit: string | null;
  /** A year not yet over when the plan was issued can only be a target's. */
  readonly issueYear: number | null;
}

export interface ScoreTableReading {
  readonly index: IndexName;
  readonly scores: readonly Score[];
  readonly targets: readonly Target[];
  readonly doubts: readonly ProseDoubt[];
}

type RowKind = "total" | "rank";
const LEAST_LIKENESS = 0.5;

function kindOf(row: ScoreLine): RowKind | null {
  const flat = mendedText(row.names[0] ?? "").flat;
  if (/\b(?:xep hang|thu hang)\b/.test(flat)) return "rank";
  return /\btong (?:diem|so diem|cong)\b|\bdiem so tong\b/.test(flat) ? "total" : null;
}

/** The index whose names the rows bear, with the rows it knows. */
function bestIndex(rows: readonly ScoreLine[]): { index: IndexName; named: NamedRow[] } | null {
  const readings = INDEXES.map((index) => ({ index, named: namedRows(rows, index) }));
  const best = readings.reduce((one, other) => (other.named.length > one.named.length ? other : one));
  return best.named.length >= 3 ? best : null;
}

/** Each sub-index belongs to the row that is most like it. */
function namedRows(rows: readonly ScoreLine[], index: IndexName): NamedRow[] {
  const likes = rows.flatMap((row) =>
    row.names.flatMap((name) => {
      const { key, confidence } = matchSubIndex(withoutNumeral(name), { index, edition: null });
      return key !== null && confidence >= LEAST_LIKENESS ? [{ row, key, confidence }] : [];
    }),
  );
  const named: NamedRow[] = [];
  for (const { row, key } of likes.sort((a, b) => b.confidence - a.confidence))
    if (!named.some((known) => known.key === key || known.row === row)) named.push({ row, key });
  return rows.flatMap((row) => named.filter((one) => one.row === row));
}

/** A scanner's numeral ("Il |", "1T £") before the name. */
const withoutNumeral = (name: string): string => name.replace(/^(?:[^\p{L}\d]*[IVXl1T£|.]{1,5}\s)*[^\p{L}]*/u, "");

export function readScoreTable(table: ScoreLines, context: ScoreTableContext): ScoreTableReading | null {
  const plain = table.rows.filter((row) => kindOf(row) === null);
  const best = bestIndex(plain);
  if (!best) return null;
  const columns = columnsOf(table, context);
  const doubts: ProseDoubt[] = [];
  const rows = [
    ...totalRow(table.rows),
    ...best.named.map(({ row, key }) => ({
      line: row,
      key,
      scores: row.figures.map((figure, at) => subScore(figure, { row, key, column: columns[at] }, doubts)),
      ranks: [],
    })),
  ];
  for (const row of plain) if (!best.named.some((known) => known.row === row)) doubts.push(unread(row));
  doubts.push(...bodyDoubts(table, best.named));
  const base = { index: best.index, unit: context.unit };
  const scores = rows.flatMap((row) =>
    columns.flatMap(({ year, isTarget }, at) => (isTarget ? [] : [scoreOf({ ...base, year }, row, at)])),
  );
  const targets = rows.flatMap((row) =>
    columns.flatMap(({ year, isTarget }, at) => (isTarget ? [targetOf({ ...base, year }, row, at)] : [])),
  );
  return { index: best.index, scores, targets, doubts };
}

interface Column {
  readonly year: number;
  readonly isTarget: boolean;
}

function columnsOf({ years, header }: ScoreLines, { issueYear }: ScoreTableContext): Column[] {
  const announced = /\bmuc tieu\b|\bphan dau\b/.test(header);
  return years.map((year, at) => ({
    year,
    isTarget: issueYear === null ? announced && at === years.length - 1 : year >= issueYear,
  }));
}

interface FigureRow {
  readonly line: ScoreLine;
  readonly key: string;
  readonly scores: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
}

function totalRow(rows: readonly ScoreLine[]): FigureRow[] {
  const [total, rank] = [rows.find((row) => kindOf(row) === "total"), rows.find((row) => kindOf(row) === "rank")];
  const line = total ?? rank;
  if (!line) return [];
  return [{ line, key: "total", scores: total?.figures.map(numberOf) ?? [], ranks: rank?.figures.map(numberOf) ?? [] }];
}

/** Where a figure stands: its row, the sub-index of the row, and the year above it. */
interface FigurePlace {
  readonly row: ScoreLine;
  readonly key: string;
  readonly column: Column | undefined;
}

/** A figure above the scale is kept as a doubt with what it most likely was; it is not read as a score. */
function subScore(figure: string, { row, key, column }: FigurePlace, doubts: ProseDoubt[]): number | null {
  const value = numberOf(figure);
  if (value === null || value <= TOP_OF_SUB_INDEX) return value;
  const { usual, meant } = lostComma(
    value,
    row.figures.flatMap((other) => numberOf(other) ?? []),
  );
  doubts.push({
    id: "score-decimal-lost",
    severity: "warning",
    place: row.line.place,
    value: figure,
    suggestion: meant === null ? null : withComma(meant),
    args: {
      name: row.names[0] ?? "",
      figure,
      usual: withComma(usual),
      ...(column === undefined
        ? {}
        : { subIndex: key, year: column.year, meant: column.isTarget ? "target" : "score" }),
    },
  });
  return null;
}

interface Base {
  readonly index: IndexName;
  readonly unit: string | null;
  readonly year: number;
}

const scoreOf = (base: Base, row: FigureRow, at: number): Score => ({
  ...base,
  subIndex: row.key,
  score: row.scores[at] ?? null,
  delta: null,
  rank: row.ranks[at] ?? null,
  leadBodies: [],
  coordinatingBodies: [],
});

const targetOf = (base: Base, row: FigureRow, at: number): Target => {
  const rank = row.ranks[at] ?? null;
  return { ...base, subIndex: row.key, from: row.scores[at] ?? null, to: null, rankFrom: rank, rankTo: rank };
};

const unread = (row: ScoreLine): ProseDoubt => ({
  id: "score-row-unread",
  severity: "warning",
  place: row.line.place,
  value: row.line.text,
  suggestion: null,
  args: {},
});
