import type { Status } from "../../model/status";
import { STATUS_LABELS } from "../../sheets/labels";
import type { CellValue } from "../../workbook/cells";
import type { TableColumn } from "../../workbook/table-block";
import { GROUP_LABELS, RESULT_GROUPS, type ResultGroup, statusesOf, type Tally } from "../figures/result-groups";
import type { Quarter } from "../quarter";
import { BLANK, type Criterion, computed, countRows, countStatuses, FILLED, quoted } from "./register-formulas";

export const ASSIGNED = "Được giao";
export const COMPLETION_RATE = "Tỷ lệ hoàn thành";
export const RESULT_RATE = "Tỷ lệ có kết quả";

/** The columns of a table of results: assigned, the groups, and (where asked) the shares. */
export const resultColumns = (width: number): TableColumn[] => [
  { header: ASSIGNED, width, kind: "integer" },
  ...RESULT_GROUPS.map((group) => ({ header: GROUP_LABELS[group], width, kind: "integer" as const })),
];
export const rateColumns = (width: number): TableColumn[] => [
  { header: COMPLETION_RATE, width, kind: "percent" },
  { header: RESULT_RATE, width, kind: "percent" },
];

/** How many tasks of `tblNhiemVu` that meet the criteria stand in a group. */
export function countTasks(group: ResultGroup, criteria: readonly Criterion[]): string {
  const { always, withoutDue, withDue } = statusesOf(group);
  const due = (condition: string): Criterion[] => [...criteria, ["Hạn hoàn thành", condition]];
  return [
    ...(always.length === 0 ? [] : [countStatuses("tblNhiemVu", always, criteria)]),
    ...(withoutDue.length === 0 ? [] : [countStatuses("tblNhiemVu", withoutDue, due(BLANK))]),
    ...(withDue.length === 0 ? [] : [countStatuses("tblNhiemVu", withDue, due(FILLED))]),
  ].join("+");
}

/** The cells of a row of results over tasks. */
export const taskResultCells = (quarter: Quarter, tally: Tally, criteria: readonly Criterion[]): CellValue[] => [
  computed(quarter, countRows("tblNhiemVu", [["Mã nhiệm vụ", FILLED], ...criteria]), tally.assigned),
  ...RESULT_GROUPS.map((group) => computed(quarter, countTasks(group, criteria), tally.counts[group])),
];

/**
 * The cells of a row of results over `tblTheoDoi`. Whether the plan sets a day stands in `tblNhiemVu`: it is looked up for
 * the one group that needs it, and the other takes the rest.
 */
export function expectedResultCells(quarter: Quarter, tally: Tally, body: string): CellValue[] {
  const criteria: Criterion[] = [
    ["Kỳ", quoted(quarter.period.key)],
    ["Đơn vị", body],
  ];
  const formulaOf = (group: ResultGroup): string => {
    const { always, withoutDue, withDue } = statusesOf(group);
    if (withoutDue.length > 0) return countWithoutDue(quarter, withoutDue, body);
    const counted = countStatuses("tblTheoDoi", always, criteria);
    if (withDue.length === 0) return counted;
    return `${counted}+${countStatuses("tblTheoDoi", withDue, criteria)}-[@${GROUP_LABELS.ongoingWithoutResult}]`;
  };
  return [
    computed(quarter, countRows("tblTheoDoi", criteria), tally.assigned),
    ...RESULT_GROUPS.map((group) => computed(quarter, formulaOf(group), tally.counts[group])),
  ];
}

function countWithoutDue({ period }: Quarter, statuses: readonly Status[], body: string): string {
  const state = statuses.map((status) => `(tblTheoDoi[Trạng thái]=${quoted(STATUS_LABELS.of(status))})`).join("+");
  const looked = `COUNTIFS(tblNhiemVu[Mã nhiệm vụ],tblTheoDoi[Mã nhiệm vụ],tblNhiemVu[Hạn hoàn thành],${BLANK})`;
  return `SUMPRODUCT((tblTheoDoi[Kỳ]=${quoted(period.key)})*(tblTheoDoi[Đơn vị]=${body})*(${state})*${looked})`;
}

const share = (parts: readonly string[]): string => `(${parts.join("+")})/[@${ASSIGNED}]`;
const own = (group: ResultGroup): string => `[@${GROUP_LABELS[group]}]`;

/** The two shares of a row, from the cells beside them. Every row has something assigned. */
export const rateCells = (quarter: Quarter, tally: Tally): CellValue[] => [
  computed(quarter, share([own("completed"), own("completedLate")]), tally.completionRate),
  computed(quarter, share([own("completed"), own("completedLate"), own("ongoingWithResult")]), tally.resultRate),
];
