import type { NamedRange } from "hucre";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { printNames } from "./print";

/** All names of the workbook. Which are hidden is added to the file afterwards: the library cannot say it. */
export const writeNames = (workbook: PlainWorkbook): NamedRange[] => [
  ...workbook.names.map(({ name, address }) => ({ name, range: address })),
  ...workbook.sheets.flatMap(printNames),
];
