import type { Area } from "./area";
import { accessDenied } from "./host-error";
import type { SheetState } from "./sheet-state";

export const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/** Refuses a write to locked cells of a protected sheet. */
export function requireUnlocked(sheet: SheetState, area: Area): void {
  if (!sheet.protection) return;
  for (const format of sheet.formats.distinct(area)) {
    if (format.locked) throw accessDenied(`locked cells on the protected sheet "${sheet.name}"`);
  }
}

/** Refuses a change of kind `option` on a protected sheet, unless its protection allows it. */
export function requireAllowed(sheet: SheetState, option: ProtectionOption): void {
  if (sheet.protection && sheet.protection.options[option] !== true) {
    throw accessDenied(`the protection of the sheet "${sheet.name}" has no ${option}`);
  }
}

/** Refuses any change on a protected sheet that no option can allow (tables, merges, names of the sheet). */
export function requireUnprotected(sheet: SheetState): void {
  if (sheet.protection) throw accessDenied(`the sheet "${sheet.name}" is protected`);
}
