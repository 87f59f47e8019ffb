import { periodLabel, previousPeriod } from "../../periods/period";
import { withSmallLetter } from "../../text/capitals";
import { type CellValue, formulaCell, numberCell, textCell } from "../../workbook/cells";
import type { TableBlock } from "../../workbook/table-block";
import { PERIOD_COUNTS } from "../figures/period-counts";
import { computed } from "../formulas/register-formulas";
import { figureColumn, NUMBER_COLUMN, textColumn } from "../grid";
import { answersIn, expectedIn, type Quarter } from "../quarter";
import { countText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

const COMPARISON_TABLE = "tblSoKyTruoc";

export interface ComparedCount {
  readonly label: string;
  /** Null where the period before was never judged, so that its states are not known. */
  readonly before: number | null;
  readonly now: number;
  readonly isBurden: boolean;
}

export interface ComparisonFigures {
  readonly previous: string;
  /** Null where the register holds nothing of the previous period. */
  readonly rows: readonly ComparedCount[] | null;
}

/** The period beside the one before it. */
export const comparisonSection: Section<ComparisonFigures> = {
  id: "previous-period",
  title: "So với kỳ trước",

  figures(quarter) {
    const { key } = previousPeriod(quarter.period);
    const isKnown = expectedIn(quarter, key).length > 0 || answersIn(quarter, key).length > 0;
    const isJudged = expectedIn(quarter, key).some(({ value }) => value.status !== "");
    const rows = PERIOD_COUNTS.map(({ label, count, isBurden, needsJudgement }) => ({
      label,
      before: needsJudgement && !isJudged ? null : count(quarter, key),
      now: count(quarter, quarter.period.key),
      isBurden,
    }));
    return { previous: key, rows: isKnown ? rows : null };
  },

  describe({ rows }, quarter) {
    return rows === null ? nothingToSay(noneText(quarter)).blocks : [tableOf(rows, quarter)];
  },

  report({ rows }, quarter) {
    if (rows === null) return nothingToSay(noneText(quarter)).report;
    return [
      {
        kind: "table",
        caption: `So sánh với ${labelBefore(quarter)}`,
        columns: [
          { header: "Nội dung", share: 52, align: "left" },
          { header: "Kỳ trước", share: 16, align: "center" },
          { header: "Kỳ này", share: 16, align: "center" },
          { header: "Tăng, giảm", share: 16, align: "center" },
        ],
        rows: rows.map(({ label, before, now }) => [
          label,
          before === null ? UNKNOWN : countText(before),
          countText(now),
          before === null ? UNKNOWN : changeText(now - before),
        ]),
      },
    ];
  },
};

const labelBefore = ({ period }: Quarter): string => withSmallLetter(periodLabel(previousPeriod(period)));
const noneText = (quarter: Quarter): string =>
  `Sổ chưa có số liệu của ${labelBefore(quarter)}, nên chưa so sánh được với kỳ trước.`;

const UNKNOWN = "chưa đánh giá";

const changeText = (change: number): string =>
  change === 0 ? "không đổi" : change > 0 ? `▲ ${countText(change)}` : `▼ ${countText(-change)}`;

function tableOf(rows: readonly ComparedCount[], quarter: Quarter): TableBlock {
  return {
    kind: "table",
    name: COMPARISON_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Nội dung", 2),
      figureColumn("Kỳ trước"),
      figureColumn("Kỳ này"),
      figureColumn("Tăng, giảm"),
    ],
    rows: rows.map((row, at) => [textCell(String(at + 1)), textCell(row.label), ...comparedCells(row, at, quarter)]),
  };
}

function comparedCells(row: ComparedCount, at: number, quarter: Quarter): CellValue[] {
  const before = previousPeriod(quarter.period).key;
  const cell = (key: string, count: number): CellValue => {
    const formula = PERIOD_COUNTS[at]?.formula(quarter, key);
    return formula === undefined ? numberCell(count) : computed(quarter, formula, count);
  };
  const now = cell(quarter.period.key, row.now);
  if (row.before === null) return [textCell(UNKNOWN), now, textCell(UNKNOWN)];
  return [cell(before, row.before), now, formulaCell("[@Kỳ này]-[@Kỳ trước]", numberCell(row.now - row.before))];
}
