import { GROUP_MARKS } from "../../../summary/figures/group-marks";
import { GROUP_LABELS } from "../../../summary/figures/result-groups";
import { countWithoutEvidence } from "../../../summary/formulas/evidence-formula";
import {
  type Criterion,
  computed,
  countRows,
  countStatuses,
  FILLED,
} from "../../../summary/formulas/register-formulas";
import { countGroup } from "../../../summary/formulas/result-formulas";
import type { LeadersFigures } from "../../../summary/leaders/leaders-figures";
import type { Quarter } from "../../../summary/quarter";
import type { SimpleBlock } from "../../../workbook/blocks";
import { type CellValue, formulaCell, numberCell, textCell } from "../../../workbook/cells";
import { CHART_ROWS, figureColumn, nameColumn, type PagePart, TILE_SPAN, tile, tracedCell } from "./page-part";

const TABLE = "tblLanhDaoTrangThai";
const ALL: readonly Criterion[] = [["Mã nhiệm vụ", FILLED]];

/** How many are done, late, without evidence. */
export const progressPart: PagePart = (figures, quarter) => {
  const { tasks, completed, overdue, withoutEvidence } = figures;
  const counted = (formula: string, value: number): CellValue => computed(quarter, formula, value);
  return [
    { kind: "title", level: 3, text: "1. Bao nhiêu việc xong, chậm, thiếu minh chứng?" },
    {
      kind: "key-figures",
      span: TILE_SPAN,
      figures: [
        tile(
          `✓ Đã hoàn thành, trong ${tasks.value} nhiệm vụ`,
          completed,
          counted(countStatuses("tblNhiemVu", ["completed", "completed-late"], ALL), completed.value),
          "tone-done",
        ),
        tile("▲ Quá hạn", overdue, counted(countGroup("tblNhiemVu", "overdue", ALL), overdue.value), "tone-late"),
        tile(
          "◇ Thiếu minh chứng",
          withoutEvidence,
          counted(countWithoutEvidence(quarter, []), withoutEvidence.value),
          "tone-unclear",
        ),
      ],
    },
    ...statesOf(figures, quarter),
  ];
};

function statesOf({ tasks, groups }: LeadersFigures, quarter: Quarter): SimpleBlock[] {
  return [
    {
      kind: "table",
      name: TABLE,
      excel: false,
      columns: [nameColumn("Trạng thái"), figureColumn("Số nhiệm vụ"), figureColumn("Tỷ lệ", "percent")],
      rows: groups.map((one) => [
        {
          kind: "decorated",
          value: textCell(`${GROUP_MARKS[one.group].sign} ${GROUP_LABELS[one.group]}`),
          role: GROUP_MARKS[one.group].role,
        },
        tracedCell(one, computed(quarter, countGroup("tblNhiemVu", one.group, ALL), one.value)),
        tasks.value === 0
          ? numberCell(0)
          : formulaCell(`[@Số nhiệm vụ]/${countRows("tblNhiemVu", ALL)}`, numberCell(one.value / tasks.value)),
      ]),
    },
    { kind: "spacer" },
    {
      kind: "chart",
      chart: "bar",
      title: "Nhiệm vụ theo trạng thái",
      table: TABLE,
      categories: "Trạng thái",
      series: [{ column: "Số nhiệm vụ", pointRoles: groups.map(({ group }) => GROUP_MARKS[group].role) }],
      rows: CHART_ROWS,
      description: groups.map(({ group, value }) => `${GROUP_LABELS[group]}: ${value}`).join("; "),
    },
  ];
}
