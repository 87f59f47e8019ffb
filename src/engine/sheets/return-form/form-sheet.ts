import { asOfficeDate } from "../../calendar/calendar-date";
import { periodLabel } from "../../periods/period";
import {
  PREVIOUS_HEADER,
  RETURN_CELLS,
  RETURN_HEADERS,
  RETURN_SHEET,
  RETURN_SHEET_KEYS,
  RETURN_TABLE,
} from "../../returns/return-columns";
import type { ReturnForm } from "../../returns/return-form";
import { ALL_WELL, NOTHING_FILLED } from "../../returns/self-check";
import type { Block, FormField, SimpleBlock } from "../../workbook/blocks";
import { type CellValue, EMPTY, formulaCell, numberCell, textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableBlock } from "../../workbook/table-block";
import { FORM_COLUMNS } from "./form-columns";
import { previousAnswerText } from "./previous-answer-text";

const PREVIOUS_TABLE = "tblKyTruoc";
const PREVIOUS_WIDTH = 27;

/** Sheet `Phiếu báo cáo`: who, which period and the day sent above the table; yellow cells are open, the rest is protected. */
export function describeFormSheet(form: ReturnForm): SheetDescription {
  return {
    key: RETURN_SHEET_KEYS.form,
    name: RETURN_SHEET,
    columns: FORM_COLUMNS.length + (hasPrevious(form) ? 1 : 0),
    blocks: [
      { kind: "title", level: 1, text: "PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ" },
      { kind: "title", level: 2, text: subtitleOf(form) },
      formHead(form),
      {
        kind: "note",
        text: "Điền các ô màu vàng, mỗi dòng một nhiệm vụ; không đổi tên cột, không xóa mã nhiệm vụ. Cột “Tự kiểm tra” cho biết dòng nào còn thiếu. Xem thêm trang “Hướng dẫn”.",
      },
      ...tableBlocks(form),
    ],
    freeze: { headerOf: RETURN_TABLE, columns: 3 },
    print: {
      orientation: "landscape",
      pagesWide: 1,
      repeatHeaderOf: RETURN_TABLE,
      margins: { top: 1.2, right: 0.8, bottom: 1.4, left: 0.8 },
      footer: { left: `${form.body} – ${periodLabel(form.period)}`, right: "Trang {page}/{pages}" },
    },
    protection: { allow: ["format-columns", "format-rows"] },
  };
}

function subtitleOf({ plan, period }: ReturnForm): string {
  const number = plan.number === null ? "kế hoạch" : `Kế hoạch số ${plan.number}`;
  const issued = plan.issuedOn === null ? "" : ` ngày ${asOfficeDate(plan.issuedOn)}`;
  return `${periodLabel(period)} – theo ${number}${issued}`;
}

/** Three small forms side by side: the head stays in view, so it takes two rows only. */
function formHead(form: ReturnForm): Block {
  const { body, period, reportDue } = form;
  const due = reportDue === null ? "" : `Gửi trước ngày ${asOfficeDate(reportDue)}`;
  const parts: readonly (readonly FormField[])[] = [
    [
      { name: RETURN_CELLS.body, label: "Đơn vị báo cáo", value: textCell(body) },
      { name: RETURN_CELLS.period, label: "Kỳ báo cáo", value: textCell(period.key) },
    ],
    [{ name: null, label: "Hạn báo cáo", value: textCell(due) }, sentOnField(form)],
    [
      { name: null, label: "Số nhiệm vụ", value: numberCell(form.rows.length) },
      { name: null, label: "Số dòng đạt", value: wellCount() },
    ],
  ];
  return {
    kind: "beside",
    parts: parts.map((fields, at) => ({
      column: HEAD_PLACES[at]?.column ?? 1,
      columns: HEAD_PLACES[at]?.columns ?? FORM_COLUMNS.length,
      blocks: [{ kind: "form", labelSpan: 2, fields }],
    })),
  };
}

/** Grid columns of the parts of the head: label over two columns, value over the rest. */
const HEAD_PLACES = [
  { column: 1, columns: 3 },
  { column: 4, columns: 4 },
  { column: 8, columns: 3 },
] as const;

const sentOnField = ({ period }: ReturnForm): FormField => ({
  name: RETURN_CELLS.sentOn,
  label: "Ngày gửi",
  value: EMPTY,
  input: true,
  numberFormat: "date",
  rule: {
    kind: "date",
    from: period.first,
    to: "2099-12-31",
    hint: "Ngày gửi phiếu, dạng ngày/tháng/năm.",
    complaint: `Ghi ngày gửi dạng ngày/tháng/năm, không trước ${asOfficeDate(period.first)}.`,
  },
});

const wellCount = (): CellValue =>
  formulaCell(`COUNTIF(${RETURN_TABLE}[${RETURN_HEADERS.selfCheck}],"${ALL_WELL}")`, numberCell(0));

const hasPrevious = ({ rows }: ReturnForm): boolean => rows.some(({ previous }) => previous !== null);

/** The form's table; where something was answered before, the last answer stands beside it in a column of its own. */
function tableBlocks(form: ReturnForm): Block[] {
  const table = formTable(form);
  if (!hasPrevious(form)) return [table];
  const parts: readonly (readonly [number, SimpleBlock])[] = [
    [FORM_COLUMNS.length, table],
    [1, previousTable(form)],
  ];
  return [
    {
      kind: "beside",
      parts: parts.map(([columns, block], at) => ({ column: at * FORM_COLUMNS.length + 1, columns, blocks: [block] })),
    },
  ];
}

const formTable = ({ rows }: ReturnForm): TableBlock => ({
  kind: "table",
  name: RETURN_TABLE,
  filter: false,
  columns: FORM_COLUMNS.map(({ column }) => column),
  rows: rows.map((row) => FORM_COLUMNS.map(({ show }) => show(row))),
  paint: [
    { kind: "text-equals", column: RETURN_HEADERS.selfCheck, text: ALL_WELL, role: "tone-done" },
    { kind: "text-equals", column: RETURN_HEADERS.selfCheck, text: NOTHING_FILLED, role: "tone-waiting" },
    {
      kind: "formula",
      column: RETURN_HEADERS.selfCheck,
      formula: `[@[${RETURN_HEADERS.selfCheck}]]<>""`,
      role: "severity-warning",
    },
  ],
});

/** No Excel Table: `tblPhieu` keeps exactly its thirteen columns, and nothing here is mistaken for an answer. */
const previousTable = ({ rows }: ReturnForm): TableBlock => ({
  kind: "table",
  name: PREVIOUS_TABLE,
  excel: false,
  columns: [{ header: PREVIOUS_HEADER, width: PREVIOUS_WIDTH, kind: "text", role: "muted" }],
  rows: rows.map(({ previous }) => [textCell(previousAnswerText(previous))]),
});
