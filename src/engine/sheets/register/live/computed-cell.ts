import type { CellValue } from "../../../workbook/cells";
import type { DecoratedCell } from "../../../workbook/table-block";

/** A formula in a column of text: in a cell formatted as text Excel would show it as words once somebody touches it. */
export const computed = (value: CellValue): DecoratedCell => ({ kind: "decorated", value, numberFormat: "general" });
