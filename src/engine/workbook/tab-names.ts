import { freeName, MAX_SHEET_NAME, nameKey } from "./excel-limits";
import type { PlainWorkbook } from "./plain";

/** A sheet that is there; `key` tells that it is ours. */
export interface TabThere {
  readonly key: string | null;
  readonly name: string;
}

/**
 * What our sheets are called in a workbook, by key: as the person renamed them; a new one whose name is taken by a sheet of
 * the person's own gets a number.
 */
export function tabNames(workbook: Pick<PlainWorkbook, "sheets">, there: readonly TabThere[]): Map<string, string> {
  const names = new Map(there.flatMap(({ key, name }) => (key === null ? [] : [[key, name] as const])));
  const taken = new Set(there.map((sheet) => nameKey(sheet.name)));
  for (const sheet of workbook.sheets) {
    if (names.has(sheet.key)) continue;
    const name = freeName(sheet.name, taken, MAX_SHEET_NAME);
    taken.add(nameKey(name));
    names.set(sheet.key, name);
  }
  return names;
}
