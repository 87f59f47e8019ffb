import { type CellValue, EMPTY, type PlainValue, valueOf } from "./cells";
import type { SheetContent, TableContent, WorkbookContent } from "./content";
import { nameKey } from "./excel-limits";

/** A table of the workbook with the sheet it stands on; names are compared as Excel does. Null where there is none. */
export function findTable(
  content: WorkbookContent,
  name: string,
): { readonly sheet: SheetContent; readonly table: TableContent } | null {
  for (const sheet of content.sheets) {
    const table = sheet.tables.find((each) => nameKey(each.name) === nameKey(name));
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

export const sheetByKey = (content: WorkbookContent, key: string): SheetContent | null =>
  content.sheets.find((sheet) => sheet.key === key) ?? null;

/** What a named cell holds; null where the workbook has no such name. */
export function namedValue(content: WorkbookContent, name: string): PlainValue | null {
  const found = content.namedCells.find((each) => nameKey(each.name) === nameKey(name));
  return found === undefined ? null : valueOf(found.value);
}

/** Looks cells of a sheet up by place; blank where nothing stands. Made once, asked often. */
export function cellLookup(sheet: SheetContent): (row: number, column: number) => CellValue {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  return (row, column) => cells.get(`${row},${column}`) ?? EMPTY;
}
