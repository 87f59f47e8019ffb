import type { PublicBody } from "../../model/public-body";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import { BODY_COLUMNS, KIND_LABEL_LIST, NEW_BODY } from "./body-columns";
import { freezeBelow, landscapePrint } from "./page";

export const BODIES_TABLE = "tblDonVi";

/** Sheet `Đơn vị`: the directory of bodies. What stands here decides who is asked and how names are recognised. */
export function describeBodiesSheet(bodies: readonly PublicBody[]): SheetDescription {
  return {
    key: "bodies",
    name: "Đơn vị",
    blocks: [
      { kind: "title", level: 1, text: "Danh mục đơn vị" },
      {
        kind: "note",
        text: "Cột “Nhóm” cho biết đơn vị thuộc nhóm nào (“Các Sở, ban, ngành”…); cột “Tên khác” là các cách viết được nhận là đơn vị đó. Nhiều giá trị cách nhau bằng dấu chấm phẩy.",
      },
      {
        kind: "table",
        name: BODIES_TABLE,
        columns: BODY_COLUMNS.map(({ header, width }) => ({
          header,
          width,
          kind: "text" as const,
          input: true,
          ...(header === "Loại"
            ? { rule: { kind: "list" as const, values: KIND_LABEL_LIST, refuse: "warn" as const } }
            : {}),
        })),
        rows: bodies.map((body) => BODY_COLUMNS.map((column) => textCell(column.show(body)))),
      },
    ],
    freeze: freezeBelow(BODIES_TABLE, 1),
    print: landscapePrint(BODIES_TABLE),
  };
}

/** Bodies as they stand in the sheet now; a row without a name is no body. */
export function bodiesFromRows(rows: readonly ReadonlyMap<string, string>[]): PublicBody[] {
  return rows
    .map((row) => BODY_COLUMNS.reduce((body, column) => column.apply(body, row.get(column.header) ?? ""), NEW_BODY))
    .filter((body) => body.name !== "");
}
