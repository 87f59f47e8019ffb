import type { WorkbookFiles } from "../../application/ports/workbook-files";
import { gridsOf } from "./grids-of";
import { readXlsx } from "./read-xlsx";
import { updateXlsx } from "./update-xlsx";
import { writeXlsx } from "./write-xlsx";

/** Workbooks as .xlsx bytes. */
export const xlsxFiles: WorkbookFiles = {
  write: writeXlsx,
  update: updateXlsx,
  read: readXlsx,
  grids: gridsOf,
};
