import type { SubIndex } from "../../model/sub-index";
import { numberCell, textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableColumn } from "../../workbook/table-block";
import { joinNames, splitNames } from "../labels";
import { freezeBelow, landscapePrint } from "./page";

export const SUB_INDICES_TABLE = "tblChiSo";

/** In the order of DESIGN 3.3. */
export const SUB_INDEX_COLUMNS: readonly TableColumn[] = [
  { header: "Khóa", width: 34, kind: "text", role: "muted" },
  { header: "Tên", width: 52, kind: "text", input: true },
  { header: "Bộ chỉ số", width: 12, kind: "text" },
  { header: "Phiên bản", width: 12, kind: "text" },
  {
    header: "Trọng số",
    width: 10,
    kind: "number",
    input: true,
    rule: { kind: "number", from: 0, to: 100, complaint: "Trọng số là số từ 0 đến 100 (%)." },
  },
  { header: "Tên khác", width: 44, kind: "text", input: true },
  { header: "Kế thừa từ", width: 40, kind: "text", input: true },
];

/** Sheet `Chỉ số`: sub-indices with their edition. Weights stay blank until a person types what was published. */
export function describeSubIndicesSheet(subIndices: readonly SubIndex[]): SheetDescription {
  return {
    key: "subindices",
    name: "Chỉ số",
    blocks: [
      { kind: "title", level: 1, text: "Danh mục chỉ số thành phần" },
      {
        kind: "note",
        text: "“Kế thừa từ” là đề xuất đối chiếu chỉ số cũ – mới (khóa, cách nhau bằng dấu chấm phẩy), cần người có trách nhiệm xác nhận. Trọng số tính bằng %; để trống khi chưa công bố.",
      },
      {
        kind: "table",
        name: SUB_INDICES_TABLE,
        columns: SUB_INDEX_COLUMNS,
        rows: subIndices.map((one) => [
          textCell(one.key),
          textCell(one.name),
          textCell(one.index),
          textCell(one.edition),
          numberCell(one.weight),
          textCell(joinNames(one.aliases)),
          textCell(joinNames(one.succeeds)),
        ]),
      },
    ],
    freeze: freezeBelow(SUB_INDICES_TABLE, 1),
    print: landscapePrint(SUB_INDICES_TABLE),
  };
}

export function subIndicesFromRows(rows: readonly ReadonlyMap<string, string>[]): SubIndex[] {
  return rows
    .filter((row) => (row.get("Khóa") ?? "") !== "" || (row.get("Tên") ?? "") !== "")
    .map((row) => {
      const weight = (row.get("Trọng số") ?? "").replace(",", ".");
      return {
        key: row.get("Khóa") || (row.get("Tên") ?? ""),
        name: row.get("Tên") ?? "",
        index: row.get("Bộ chỉ số") ?? "",
        edition: row.get("Phiên bản") ?? "",
        weight: weight !== "" && Number.isFinite(Number(weight)) ? Number(weight) : null,
        aliases: splitNames(row.get("Tên khác") ?? ""),
        succeeds: splitNames(row.get("Kế thừa từ") ?? ""),
      };
    });
}
