import { INPUT_FIELDS, RETURN_CELLS, RETURN_HEADERS, RETURN_TABLE } from "../../returns/return-columns";
import { valueOf } from "../../workbook/cells";
import type { WorkbookContent } from "../../workbook/content";
import { tableNamed, valueRows } from "../table-rows";

/** Whether somebody has written into a form: such a file is never written over. */
export function isFilledForm(content: WorkbookContent): boolean {
  const sentOn = content.namedCells.find(({ name }) => name === RETURN_CELLS.sentOn);
  if (sentOn !== undefined && valueOf(sentOn.value).kind !== "empty") return true;
  return valueRows(tableNamed(content, RETURN_TABLE)).some((row) =>
    INPUT_FIELDS.some((field) => (row.get(RETURN_HEADERS[field])?.kind ?? "empty") !== "empty"),
  );
}

/** Whether a workbook is a return form at all. */
export const isReturnForm = (content: WorkbookContent): boolean => tableNamed(content, RETURN_TABLE) !== null;
