import { META_HEADERS, META_KEYS, META_SHEET, type MetaKey, RETURN_SHEET_KEYS } from "../../returns/return-columns";
import type { ReturnForm } from "../../returns/return-form";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";

/** The hidden sheet `_meta`: which plan, body and period the form was made for, one key a row. */
export function describeMetaSheet({ plan, body, period, templateVersion }: ReturnForm): SheetDescription {
  const values: Readonly<Record<MetaKey, string>> = {
    planNumber: plan.number ?? "",
    body,
    period: period.key,
    templateVersion,
  };
  return {
    key: RETURN_SHEET_KEYS.meta,
    name: META_SHEET,
    visibility: "hidden",
    blocks: [
      {
        kind: "table",
        name: "tblMeta",
        excel: false,
        columns: META_HEADERS.map((header) => ({ header, width: 30, kind: "text" as const })),
        rows: META_KEYS.map((key) => [textCell(key), textCell(values[key])]),
      },
    ],
    protection: {},
  };
}
