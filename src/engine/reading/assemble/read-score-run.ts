import { namesOf } from "../../bodies/names-of";
import { readBodies } from "../../bodies/read-bodies";
import type { Finding } from "../../model/finding";
import { type Fate, INDEXES, type IndexName, type Score, type Target } from "../../model/plan";
import { withComma } from "../../text/decimal-comma";
import { fold } from "../../text/fold";
import type { TableRun } from "../outline/outline";
import { lostComma, TOP_OF_SUB_INDEX } from "../prose/figures/lost-comma";
import { matchSubIndex } from "../sub-indices/match-sub-index";
import { classifyRows } from "../tables/classify-rows";
import { textAt, wordsOf } from "../tables/grid-row";
import type { RowFacts } from "../tables/row-facts";
import { type Doubt, findingOf, type ReadingContext } from "./reading-context";
import { type FigureColumn, figureColumns } from "./score-columns";
import { type Figure, figureOf } from "./score-figure";
import { addFigure } from "./score-records";

export interface ScoreFrame {
  readonly title: string | null;
  /** The index the title names; null lets the names in the rows tell. */
  readonly index: IndexName | null;
  readonly unit: string | null;
}

export interface ScoreRunReading {
  readonly index: IndexName | null;
  readonly scores: Score[];
  readonly targets: Target[];
  readonly findings: Finding[];
  readonly fates: readonly Fate[];
}

/** What is the same for all figures of a row. */
interface ScoredRow {
  readonly facts: RowFacts;
  readonly subIndex: string;
  readonly isRankRow: boolean;
  readonly bodies: Pick<Score, "leadBodies" | "coordinatingBodies">;
}

const TOTAL =
  /^(?:tong (?:diem|so diem|cong)?|diem tong|chi so chung|diem chung|toan tinh|toan thanh pho)\b|\btong (?:diem|so diem)\b/;
const RANK = /^(?:xep hang|thu hang|hang|xep thu)\b/;

/** Reads a score table: each row a sub-index by its name, each year's column a score or a target. */
export function readScoreRun(run: TableRun, frame: ScoreFrame, context: ReadingContext): ScoreRunReading {
  const rows = classifyRows(run, () => false);
  const index = frame.index ?? indexOfNames(rows.map(({ facts }) => titleOf(facts)));
  const columns = figureColumns(run.header.columns, frame.title);
  const reading: ScoreRunReading & { fates: Fate[] } = { index, scores: [], targets: [], findings: [], fates: [] };
  for (const { facts, fate } of rows) {
    const isFrame =
      fate === "header" || fate === "blank" || (fate === "furniture" && !TOTAL.test(fold(titleOf(facts))));
    if (isFrame) reading.fates.push(fate);
    else reading.fates.push(readRow(facts, { index, columns, frame, context }, reading));
  }
  return reading;
}

interface RowFrame {
  readonly index: IndexName | null;
  readonly columns: readonly FigureColumn[];
  readonly frame: ScoreFrame;
  readonly context: ReadingContext;
}

function readRow(facts: RowFacts, of: RowFrame, reading: ScoreRunReading): Fate {
  const row = scoredRow(facts, of, reading.findings);
  const figures = of.columns.flatMap((column) => {
    const figure = figureOf(textAt(facts.row, column.position));
    return figure === null ? [] : [{ column, figure }];
  });
  if (of.index === null || row === null || figures.length === 0) {
    const unread = { id: "score-row-unread", value: wordsOf(facts.row), suggestion: null, args: {} };
    reading.findings.push(rowFinding(facts, unread));
    return "unread";
  }
  const place = { index: of.index, unit: of.frame.unit, subIndex: row.subIndex, bodies: row.bodies };
  for (const { column, figure } of figures) {
    const isRank = column.isRank || row.isRankRow;
    if (isRank || row.subIndex === "total" || figure.from <= TOP_OF_SUB_INDEX)
      addFigure({ ...place, column, figure, isRank }, reading);
    else {
      addFigure({ ...place, column, figure: null, isRank }, reading);
      reading.findings.push(decimalLost({ row, column, figure }, figures));
    }
  }
  return "narrative";
}

function scoredRow(facts: RowFacts, { index, context }: RowFrame, findings: Finding[]): ScoredRow | null {
  const title = titleOf(facts);
  const words = fold(title);
  const isRankRow = RANK.test(words);
  const isTotal = isRankRow || TOTAL.test(words) || INDEXES.some((name) => words === fold(name));
  const subIndex = isTotal ? "total" : matchSubIndex(title, { index, edition: context.edition }).key;
  if (subIndex === null) return null;
  const lead = readBodies(facts.texts.get("lead") ?? null, context.directory);
  const coordinating = readBodies(facts.texts.get("coordinating") ?? null, context.directory);
  const place = facts.row.place;
  findings.push(...[...lead.doubts, ...coordinating.doubts].map((doubt) => findingOf(doubt, place, null)));
  return {
    facts,
    subIndex,
    isRankRow,
    bodies: {
      leadBodies: namesOf(lead.bodies),
      coordinatingBodies: namesOf([...lead.joined, ...coordinating.bodies, ...coordinating.joined]),
    },
  };
}

const titleOf = (facts: RowFacts): string => facts.texts.get("section") ?? facts.text;

/** The index to which most of the names belong; null where they tell nothing or tell two. */
function indexOfNames(names: readonly string[]): IndexName | null {
  const counts = INDEXES.map((index) => ({
    index,
    count: names.filter((name) => matchSubIndex(name, { index, edition: null }).key !== null).length,
  })).sort((one, other) => other.count - one.count);
  const [best, next] = counts;
  return best === undefined || best.count < 2 || best.count === next?.count ? null : best.index;
}

const rowFinding = (facts: RowFacts, doubt: Omit<Doubt, "severity">): Finding =>
  findingOf({ ...doubt, severity: "warning" }, facts.row.place, null);

interface LostFigure {
  readonly row: ScoredRow;
  readonly column: FigureColumn;
  readonly figure: Figure;
}

/** "714" among 7,xx: kept as a finding with what it most likely was, not read as a score. */
function decimalLost(
  { row: { facts, subIndex }, column, figure: { from } }: LostFigure,
  figures: readonly { readonly figure: Figure }[],
): Finding {
  const { usual, meant } = lostComma(
    from,
    figures.map(({ figure }) => figure.from),
  );
  const args = {
    name: titleOf(facts),
    figure: withComma(from),
    usual: withComma(usual),
    subIndex,
    year: column.year,
    meant: column.isTarget ? "target" : "score",
  };
  return rowFinding(facts, {
    id: "score-decimal-lost",
    value: withComma(from),
    suggestion: meant === null ? null : withComma(meant),
    args,
  });
}
