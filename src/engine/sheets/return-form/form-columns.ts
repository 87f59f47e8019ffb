import { RETURN_HEADERS, type ReturnField } from "../../returns/return-columns";
import type { ReturnFormRow } from "../../returns/return-form";
import { NOTHING_FILLED, SELF_CHECK_FORMULA } from "../../returns/self-check";
import { type CellValue, EMPTY, formulaCell, textCell } from "../../workbook/cells";
import type { InputRule } from "../../workbook/input-rules";
import type { TableColumn } from "../../workbook/table-block";
import { PROGRESS_LABELS } from "../labels";
import { deadlineText } from "./deadline-text";

/** A column of `tblPhieu`; an input column stands empty when the form goes out. */
export interface FormColumn {
  readonly column: TableColumn;
  readonly show: (row: ReturnFormRow) => CellValue;
}

const given = (
  field: ReturnField,
  column: Pick<TableColumn, "width" | "align">,
  show: (row: ReturnFormRow) => CellValue,
): FormColumn => ({
  column: { header: RETURN_HEADERS[field], kind: "text", ...column },
  show,
});

const input = (field: ReturnField, width: number, more: Partial<TableColumn> = {}): FormColumn => ({
  column: { header: RETURN_HEADERS[field], width, kind: "text", input: true, ...more },
  show: () => EMPTY,
});

const PROGRESS_RULE: InputRule = {
  kind: "list",
  values: PROGRESS_LABELS.all,
  complaint: "Chọn một trong bốn tiến độ của danh sách.",
};
const PERCENT_RULE: InputRule = {
  kind: "number",
  from: 0,
  to: 100,
  hint: "Số từ 0 đến 100, không ghi dấu %.",
  complaint: "Tỷ lệ là số từ 0 đến 100, không ghi dấu %.",
};
/** Any day Excel can hold and an office can mean: whether the day fits is said by `Tự kiểm tra`. */
const DAY_RULE: InputRule = {
  kind: "date",
  from: "2000-01-01",
  to: "2099-12-31",
  hint: "Chỉ ghi khi đã hoàn thành, dạng ngày/tháng/năm.",
  complaint: "Ghi ngày hoàn thành dạng ngày/tháng/năm, ví dụ 15/09/2025.",
};

/** In the order of DESIGN 3.3. */
export const FORM_COLUMNS: readonly FormColumn[] = [
  given("task", { width: 11 }, ({ task }) => textCell(task.id)),
  given("number", { width: 6, align: "center" }, ({ task }) => textCell(task.printedNumber)),
  given("text", { width: 34 }, ({ task }) => textCell(task.text)),
  given("deadline", { width: 13 }, ({ task }) => textCell(deadlineText(task.timing))),
  input("progress", 12, { rule: PROGRESS_RULE }),
  input("percent", 7.5, { kind: "number", rule: PERCENT_RULE }),
  input("result", 30),
  input("completedOn", 12, { kind: "date", rule: DAY_RULE }),
  input("evidence", 16),
  input("obstacles", 18),
  input("proposals", 18),
  input("reporter", 13),
  {
    column: { header: RETURN_HEADERS.selfCheck, width: 16, kind: "formula", role: "computed" },
    show: () => formulaCell(SELF_CHECK_FORMULA, { kind: "text", text: NOTHING_FILLED }),
  },
];
