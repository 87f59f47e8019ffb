import { freeName, MAX_SHEET_NAME, nameKey } from "../../../engine/workbook/excel-limits";
import type { PlainWorkbook } from "../../../engine/workbook/plain";
import type { ExistingWorkbook } from "./existing-workbook";

/**
 * What our sheets are called in this workbook, by key: as the person renamed them; a new sheet whose name is taken by a sheet of the
 * person's own gets a number.
 */
export function tabNames(workbook: PlainWorkbook, existing: ExistingWorkbook): Map<string, string> {
  const names = new Map(existing.sheets.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  const taken = new Set(existing.sheets.map((sheet) => nameKey(sheet.name)));
  for (const sheet of workbook.sheets) {
    if (names.has(sheet.key)) continue;
    const name = freeName(sheet.name, taken, MAX_SHEET_NAME);
    taken.add(nameKey(name));
    names.set(sheet.key, name);
  }
  return names;
}
