import type { CellValue } from "../../workbook/cells";
import type { TableColumn } from "../../workbook/table-block";
import { GROUP_LABELS, RESULT_GROUPS, type ResultGroup, statusesOf, type Tally } from "../figures/result-groups";
import { figureColumn } from "../grid";
import type { Quarter } from "../quarter";
import { BLANK, type Criterion, computed, countRows, countStatuses, FILLED, quoted } from "./register-formulas";

export const ASSIGNED = "Được giao";
const COMPLETION_RATE = "Tỷ lệ hoàn thành";
const RESULT_RATE = "Tỷ lệ có kết quả";

/** The columns of a table of results: assigned and the groups; the shares where there is room. */
export const RESULT_COLUMNS: readonly TableColumn[] = [
  figureColumn(ASSIGNED),
  ...RESULT_GROUPS.map((group) => figureColumn(GROUP_LABELS[group])),
];
export const RATE_COLUMNS: readonly TableColumn[] = [COMPLETION_RATE, RESULT_RATE].map((header) =>
  figureColumn(header, "percent"),
);

/** How many rows of `tblNhiemVu` or `tblTheoDoi` that meet the criteria stand in a group. */
export function countGroup(
  table: "tblNhiemVu" | "tblTheoDoi",
  group: ResultGroup,
  criteria: readonly Criterion[],
): string {
  const { always, withoutDue, withDue } = statusesOf(group);
  const due = (condition: string): Criterion[] => [...criteria, ["Hạn hoàn thành", condition]];
  return [
    ...(always.length === 0 ? [] : [countStatuses(table, always, criteria)]),
    ...(withoutDue.length === 0 ? [] : [countStatuses(table, withoutDue, due(BLANK))]),
    ...(withDue.length === 0 ? [] : [countStatuses(table, withDue, due(FILLED))]),
  ].join("+");
}

/** The cells of a row of results over tasks. */
export const taskResultCells = (quarter: Quarter, tally: Tally, criteria: readonly Criterion[]): CellValue[] => [
  computed(quarter, countRows("tblNhiemVu", [["Mã nhiệm vụ", FILLED], ...criteria]), tally.assigned),
  ...RESULT_GROUPS.map((group) => computed(quarter, countGroup("tblNhiemVu", group, criteria), tally.counts[group])),
];

/** The cells of a row of results over what is expected of one body in the period. */
export function expectedResultCells(quarter: Quarter, tally: Tally, body: string): CellValue[] {
  const criteria: Criterion[] = [
    ["Kỳ", quoted(quarter.period.key)],
    ["Đơn vị", body],
  ];
  return [
    computed(quarter, countRows("tblTheoDoi", criteria), tally.assigned),
    ...RESULT_GROUPS.map((group) => computed(quarter, countGroup("tblTheoDoi", group, criteria), tally.counts[group])),
  ];
}

const share = (parts: readonly string[]): string => `(${parts.join("+")})/[@${ASSIGNED}]`;
const own = (group: ResultGroup): string => `[@${GROUP_LABELS[group]}]`;

/** The two shares of a row, from the cells beside them. Every row has something assigned. */
export const rateCells = (quarter: Quarter, tally: Tally): CellValue[] => [
  computed(quarter, share([own("completed"), own("completedLate")]), tally.completionRate),
  computed(quarter, share([own("completed"), own("completedLate"), own("ongoingWithResult")]), tally.resultRate),
];
