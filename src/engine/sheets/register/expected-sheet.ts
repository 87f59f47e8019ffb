import type { ExpectedAnswer } from "../../model/expected-answer";
import type { Register } from "../../model/register";
import { dateCell, type PlainValue, textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableColumn, TableRow } from "../../workbook/table-block";
import type { ValueRow } from "../table-rows";
import { judgementMark } from "./judgement-mark";
import { computed } from "./live/computed-cell";
import { BLANK_CALCULATED, CALCULATED_COLUMNS, type LiveRows, liveRow, liveRows } from "./live/expected-live";
import { liveFacts } from "./live/live-facts";
import { freezeBelow, landscapePrint } from "./page";
import { dayOrNull, textOrNull } from "./typed-cells";

export const EXPECTED_TABLE = "tblTheoDoi";

interface ExpectedColumn {
  readonly column: TableColumn;
  readonly show: (expected: ExpectedAnswer) => PlainValue;
}

/** In the order of DESIGN 3.3. */
export const EXPECTED_COLUMNS: readonly ExpectedColumn[] = [
  { column: { header: "Kỳ", width: 9, kind: "text" }, show: ({ period }) => textCell(period) },
  { column: { header: "Mã nhiệm vụ", width: 12, kind: "text" }, show: ({ task }) => textCell(task) },
  { column: { header: "Đơn vị", width: 30, kind: "text" }, show: ({ body }) => textCell(body) },
  { column: { header: "Căn cứ giao", width: 34, kind: "text" }, show: ({ basis }) => textCell(basis) },
  {
    column: { header: "Hạn báo cáo", width: 12, kind: "date", align: "center" },
    show: ({ reportDue }) => dateCell(reportDue),
  },
  {
    column: { header: "Trạng thái", width: 18, kind: "text", role: "computed" },
    show: ({ status }) => textCell(status),
  },
  { column: { header: "Lý do", width: 44, kind: "text", role: "computed" }, show: ({ because }) => textCell(because) },
];

/** At the right: the due day of the task, ours to write, so that rows can be counted by it without looking it up. */
export const TASK_DUE_HEADER = "Hạn hoàn thành";

/** Sheet `Theo dõi`: one row an expected answer. */
export function describeExpectedSheet(register: Register): SheetDescription {
  const live = liveFacts(register);
  return {
    key: "expected",
    name: "Theo dõi",
    blocks: [
      { kind: "title", level: 1, text: "Theo dõi báo cáo" },
      {
        kind: "note",
        text: "Mỗi dòng là một báo cáo phải có: nhiệm vụ, đơn vị, kỳ. Báo cáo gửi đúng “Hạn báo cáo” hoặc sau ngày đó là chậm.",
      },
      ...judgementMark(register.decisions, "Mỗi dòng được đánh giá trong kỳ của dòng đó."),
      {
        kind: "table",
        name: EXPECTED_TABLE,
        columns: [
          ...EXPECTED_COLUMNS.map(({ column }) => column),
          { header: TASK_DUE_HEADER, width: 12, kind: "date", align: "center", role: "computed" },
          ...(live === null ? [] : CALCULATED_COLUMNS),
        ],
        rows: live === null ? valueTable(register) : liveTable(register, liveRows(register, live)),
      },
    ],
    freeze: freezeBelow(EXPECTED_TABLE, 3),
    print: landscapePrint(EXPECTED_TABLE),
  };
}

function valueTable({ expected, plan }: Register): TableRow[] {
  const dues = new Map(plan.tasks.map((task) => [task.id, task.timing.due]));
  return expected.map((one) => [
    ...EXPECTED_COLUMNS.map(({ show }) => show(one)),
    dateCell(dues.get(one.task) ?? null),
  ]);
}

/** The same rows with state and reason as formulas, and at the right what these are computed from. */
function liveTable(register: Register, live: LiveRows): TableRow[] {
  const at = { status: headerAt("Trạng thái"), because: headerAt("Lý do") };
  return valueTable(register).map((cells, row) => {
    const one = register.expected[row];
    const formulas = one === undefined ? null : liveRow(one, live);
    if (formulas === null || "kind" in cells) return "kind" in cells ? cells : [...cells, ...BLANK_CALCULATED];
    const shown = cells.map((cell, column) =>
      column === at.status ? computed(formulas.status) : column === at.because ? computed(formulas.because) : cell,
    );
    return [...shown, ...formulas.calculated];
  });
}

const headerAt = (header: string): number => EXPECTED_COLUMNS.findIndex(({ column }) => column.header === header);

/** Expected answers as they stand in the sheet now; a row without period, task or body is none. */
export const expectedFromRows = (rows: readonly ValueRow[]): ExpectedAnswer[] =>
  rows.map(expectedOf).filter(({ period, task, body }) => period !== "" && task !== "" && body !== "");

function expectedOf(row: ValueRow): ExpectedAnswer {
  const words = (header: string): string => textOrNull(row.get(header)) ?? "";
  return {
    period: words("Kỳ"),
    task: words("Mã nhiệm vụ"),
    body: words("Đơn vị"),
    basis: words("Căn cứ giao"),
    reportDue: dayOrNull(row.get("Hạn báo cáo")),
    status: words("Trạng thái"),
    because: words("Lý do"),
  };
}
