import type { Finding } from "../../model/finding";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableColumn } from "../../workbook/table-block";
import { SEVERITY_LABELS } from "../labels";
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
}

const COLUMNS: readonly TableColumn[] = [
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
        columns: COLUMNS,
        rows: findings.map(({ finding, message, handling }) => [
          textCell(finding.id),
          textCell(SEVERITY_LABELS.of(finding.severity)),
          textCell(finding.place.sheet ?? sourceLabel(finding.place)),
          textCell(finding.place.cell ?? null),
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
