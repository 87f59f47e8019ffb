import type { Finding } from "../../model/finding";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableCell, TableColumn } from "../../workbook/table-block";
import { SEVERITY_LABELS } from "../labels";
import type { CellMark } from "./cell-marks";
import { freezeBelow, landscapePrint } from "./page";
import { sourceLabel } from "./source-label";

export const FINDINGS_TABLE = "tblKiemTra";
export const HANDLING_HEADER = "Trạng thái xử lý";
const HANDLING_CHOICES = ["Chưa xử lý", "Đã sửa", "Bỏ qua", "Cần hỏi lại"] as const;

/** A finding with its Vietnamese sentence: texts are made late, outside the sheet. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly message: string;
  readonly handling: string;
  /** The row of our own workbook it stands in, where it does: `row` counts the rows of the table from 0. */
  readonly target?: { readonly table: string; readonly row: number; readonly column: string };
  /** Header of the column, shown beside the cell; null or absent where it is about the row or the plan. */
  readonly column?: string | null;
  /** A person let it stand: listed last, no mark on its cell. */
  readonly isWaived?: boolean;
}

/** The mark that a finding puts on its cell; none where it stands in no table or a person let it stand. */
export const markOf = ({ finding, message, target, isWaived }: WordedFinding): CellMark[] =>
  target === undefined || isWaived === true ? [] : [{ ...target, severity: finding.severity, text: message }];

export const FINDING_COLUMNS: readonly TableColumn[] = [
  { header: "Mã lỗi", width: 24, kind: "text", role: "muted" },
  { header: "Mức độ", width: 11, kind: "text", align: "center" },
  { header: "Trang", width: 26, kind: "text" },
  { header: "Ô", width: 8, kind: "text", align: "center" },
  { header: "Nhiệm vụ", width: 13, kind: "text" },
  { header: "Giá trị", width: 34, kind: "text" },
  { header: "Thông báo", width: 60, kind: "text" },
  { header: "Đề xuất", width: 34, kind: "text" },
  {
    header: HANDLING_HEADER,
    width: 16,
    kind: "text",
    input: true,
    rule: { kind: "list", values: HANDLING_CHOICES, refuse: "warn" },
  },
];

/** The address, and a link to the cell itself. */
function placeCell({ place }: Finding, target: WordedFinding["target"]): TableCell {
  const value = textCell(place.cell ?? null);
  if (target === undefined || value.kind === "empty") return value;
  const { table, row, column } = target;
  return { kind: "decorated", value, role: "link", link: { kind: "table-row", table, row: row + 1, column } };
}

/** Sheet `Kiểm tra`: what a person should look at, errors first, each with its place and a proposal where there is one. */
export function describeFindingsSheet(findings: readonly WordedFinding[]): SheetDescription {
  return {
    key: "findings",
    name: "Kiểm tra",
    blocks: [
      { kind: "title", level: 1, text: "Kết quả kiểm tra" },
      {
        kind: "note",
        text:
          findings.length === 0
            ? "Không có nội dung cần xem lại."
            : `${findings.length} nội dung cần xem lại. Cột “Trạng thái xử lý” do người dùng chọn.`,
      },
      {
        kind: "table",
        name: FINDINGS_TABLE,
        columns: FINDING_COLUMNS,
        rows: findings.map(({ finding, message, handling, target }) => [
          textCell(finding.id),
          textCell(SEVERITY_LABELS.of(finding.severity)),
          textCell(finding.place.sheet ?? sourceLabel(finding.place)),
          placeCell(finding, target),
          textCell(finding.task),
          textCell(finding.value),
          textCell(message),
          textCell(finding.suggestion),
          textCell(handling || "Chưa xử lý"),
        ]),
        paint: [
          { kind: "text-equals", column: "Mức độ", text: "Lỗi", role: "severity-error" },
          { kind: "text-equals", column: "Mức độ", text: "Cảnh báo", role: "severity-warning" },
          { kind: "text-equals", column: "Mức độ", text: "Ghi chú", role: "severity-note" },
        ],
      },
    ],
    freeze: freezeBelow(FINDINGS_TABLE),
    print: landscapePrint(FINDINGS_TABLE),
  };
}
