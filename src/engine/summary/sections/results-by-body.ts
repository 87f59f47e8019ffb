import { numberCell, textCell } from "../../workbook/cells";
import type { TableBlock, TableRow } from "../../workbook/table-block";
import { BODY_TABLE, MISSING, NOBODY_REPORTS, ON_TIME, REPORTED, REPORTED_RATE, TIER } from "../body-table";
import { type BodyResult, bodyResults } from "../figures/body-results";
import { GROUP_LABELS, RESULT_GROUPS } from "../figures/result-groups";
import { computed, countAnswers, dayExpression } from "../formulas/register-formulas";
import { ASSIGNED, expectedResultCells, RESULT_COLUMNS } from "../formulas/result-formulas";
import { figureColumn, NUMBER_COLUMN, sumsOf, textColumn } from "../grid";
import { kindLabel } from "../kind-labels";
import { type Quarter, reportDueOf } from "../quarter";
import { countText, shareText } from "../words";
import { nothingToSay, type Section } from "./section-kind";

export interface BodyResults {
  readonly rows: readonly BodyResult[];
}

/** What the plan expects of each body in the period: a task assigned to a collective counts once for each member. */
export const resultsByBody: Section<BodyResults> = {
  id: "results-by-body",
  title: "Kết quả theo cơ quan chủ trì",
  figures: (quarter) => ({ rows: bodyResults(quarter) }),

  describe({ rows }, quarter) {
    if (rows.length === 0) return nothingToSay(NOBODY_REPORTS).blocks;
    return [
      {
        kind: "note",
        text: "Nhiệm vụ giao cho một nhóm cơ quan được tính cho từng đơn vị trong nhóm; nhiệm vụ đã hoàn thành ở kỳ trước không tính lại.",
      },
      tableOf(rows, quarter),
    ];
  },

  report({ rows }) {
    if (rows.length === 0) return nothingToSay(NOBODY_REPORTS).report;
    const sum = (of: (row: BodyResult) => number): number => rows.reduce((so, row) => so + of(row), 0);
    const [assigned, reported] = [sum((row) => row.assigned), sum((row) => row.reported)];
    return [
      {
        kind: "paragraph",
        text:
          `${countText(rows.length)} cơ quan, đơn vị có ${countText(assigned)} lượt nhiệm vụ phải báo cáo trong kỳ; đã nhận ` +
          `${countText(reported)} báo cáo (${shareText(assigned === 0 ? 0 : reported / assigned)}). Kết quả của từng đơn vị tại trang “Tổng hợp quý” của sổ theo dõi.`,
      },
    ];
  },
};

function tableOf(rows: readonly BodyResult[], quarter: Quarter): TableBlock {
  const counted = [ASSIGNED, ...RESULT_GROUPS.map((group) => GROUP_LABELS[group]), REPORTED, ON_TIME, MISSING];
  return {
    kind: "table",
    name: BODY_TABLE,
    excel: false,
    columns: [
      NUMBER_COLUMN,
      textColumn("Đơn vị"),
      textColumn(TIER),
      ...RESULT_COLUMNS,
      ...[REPORTED, ON_TIME, MISSING].map((header) => figureColumn(header)),
      figureColumn(REPORTED_RATE, "percent"),
    ],
    rows: rows.map(
      (row, at): TableRow => [
        textCell(String(at + 1)),
        textCell(row.body),
        textCell(kindLabel(row.kind)),
        ...expectedResultCells(quarter, row, "[@Đơn vị]"),
        ...reportingCells(quarter, row),
      ],
    ),
    totals: sumsOf(counted),
  };
}

function reportingCells(quarter: Quarter, row: BodyResult) {
  const due = reportDueOf(quarter);
  const onTime =
    due === null
      ? numberCell(0)
      : computed(
          quarter,
          countAnswers(quarter, [
            ["Đơn vị", "[@Đơn vị]"],
            ["Ngày gửi", `"<"&${dayExpression(due)}`],
          ]),
          row.onTime,
        );
  return [
    computed(quarter, countAnswers(quarter, [["Đơn vị", "[@Đơn vị]"]]), row.reported),
    onTime,
    computed(quarter, `MAX(0,[@${ASSIGNED}]-[@${REPORTED}])`, row.missing),
    computed(quarter, `MIN(1,[@${REPORTED}]/[@${ASSIGNED}])`, Math.min(1, row.reported / row.assigned)),
  ];
}
