import { gathered } from "../../gathered";
import { withSmallLetter } from "../../text/capitals";
import { textCell } from "../../workbook/cells";
import type { TableBlock, TableRow } from "../../workbook/table-block";
import { GROUP_LABELS, RESULT_GROUPS, type Tally, tallyOf } from "../figures/result-groups";
import { NO_SUB_INDEX, taskResults } from "../figures/task-results";
import { BLANK } from "../formulas/register-formulas";
import { ASSIGNED, RATE_COLUMNS, RESULT_COLUMNS, rateCells, taskResultCells } from "../formulas/result-formulas";
import { NUMBER_COLUMN, sumsOf, textColumn } from "../grid";
import type { Quarter } from "../quarter";
import type { ReportPart } from "../report/report-document";
import { countText, shareText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

const SUB_INDEX_TABLE = "tblKetQuaChiSo";

export interface SubIndexResults {
  /** One row a name of a sub-index, in the order of the plan; "" is the row of tasks without one. */
  readonly rows: readonly (Tally & { readonly subIndex: string })[];
  readonly total: Tally;
}

const NOTHING = "Kế hoạch chưa có nhiệm vụ nào trong sổ.";

/** Tasks by sub-index: a task counts once, with the worst of its bodies. */
export const resultsBySubIndex: Section<SubIndexResults> = {
  id: "results-by-sub-index",
  title: "Kết quả theo chỉ số thành phần",

  figures(quarter) {
    const results = taskResults(quarter);
    const rows = [...gathered(results, ({ subIndex }) => subIndex)].map(([subIndex, tasks]) => ({
      subIndex,
      ...tallyOf(tasks.map(({ group }) => group)),
    }));
    return { rows, total: tallyOf(results.map(({ group }) => group)) };
  },

  describe({ rows }, quarter) {
    if (rows.length === 0) return nothingToSay(NOTHING).blocks;
    return [tableOf(rows, quarter)];
  },

  report({ rows, total }) {
    if (rows.length === 0) return nothingToSay(NOTHING).report;
    return [{ kind: "paragraph", text: sentenceOf(total) }, reportTable(rows, total)];
  },
};

function tableOf(rows: SubIndexResults["rows"], quarter: Quarter): TableBlock {
  const totals = [ASSIGNED, ...RESULT_GROUPS.map((group) => GROUP_LABELS[group])];
  return {
    kind: "table",
    name: SUB_INDEX_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Chỉ số thành phần"),
      { ...textColumn("Bộ chỉ số"), align: "center" },
      ...RESULT_COLUMNS,
      ...RATE_COLUMNS,
    ],
    rows: rows.map((row, at): TableRow => {
      const criterion = row.subIndex === "" ? BLANK : "[@Chỉ số thành phần]";
      return [
        textCell(String(at + 1)),
        textCell(row.subIndex || NO_SUB_INDEX),
        textCell(indexOf(row.subIndex, quarter)),
        ...taskResultCells(quarter, row, [["Chỉ số thành phần", criterion]]),
        ...rateCells(quarter, row),
      ];
    }),
    totals: sumsOf(totals),
  };
}

const indexOf = (name: string, { subIndices }: Quarter): string =>
  [...new Set(subIndices.filter((one) => one.name === name).map(({ index }) => index))].join(", ");

function sentenceOf({ assigned, counts, completionRate, resultRate }: Tally): string {
  const others = RESULT_GROUPS.filter((group) => counts[group] > 0).map(
    (group) => `${countText(counts[group])} nhiệm vụ ${withSmallLetter(GROUP_LABELS[group])}`,
  );
  return (
    `Tổng số ${countText(assigned)} nhiệm vụ: ${others.join("; ")}. ` +
    `Tỷ lệ hoàn thành ${shareText(completionRate)}; tỷ lệ hoàn thành hoặc có kết quả trong kỳ ${shareText(resultRate)}.`
  );
}

function reportTable(rows: SubIndexResults["rows"], total: Tally): ReportPart {
  const cells = (tally: Tally): string[] => [
    countText(tally.assigned),
    countText(tally.counts.completed + tally.counts.completedLate),
    countText(tally.counts.ongoingWithResult),
    countText(tally.counts.ongoingWithoutResult),
    countText(tally.counts.inTime),
    countText(tally.counts.overdue),
    countText(tally.counts.unreported),
    countText(tally.counts.other),
  ];
  const number = (header: string) => ({ header, share: header.length > 12 ? 11.5 : 8, align: "center" as const });
  return {
    kind: "table",
    caption: "Kết quả thực hiện nhiệm vụ theo chỉ số thành phần",
    columns: [
      { header: "Chỉ số thành phần", share: 29, align: "left" },
      ...[
        "Được giao",
        "Hoàn thành",
        "Thường xuyên, có kết quả",
        "Thường xuyên, chưa có kết quả",
        "Trong hạn",
        "Quá hạn",
        "Chưa báo cáo",
        "Khác",
      ].map(number),
    ],
    rows: [...rows.map((row) => [row.subIndex || NO_SUB_INDEX, ...cells(row)]), ["Tổng số", ...cells(total)]],
    hasTotal: true,
  };
}
