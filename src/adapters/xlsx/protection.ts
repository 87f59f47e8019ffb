import type { Sheet, SheetProtection, WriteSheet } from "hucre";
import { PROTECTION_FREEDOMS, type ProtectionFreedom } from "../../engine/workbook/description";
import type { PlainSheet } from "../../engine/workbook/plain";

/** Our words and the library's, in one table so that reading back uses the same. */
export const FREEDOMS: Readonly<Record<ProtectionFreedom, keyof SheetProtection>> = {
  "format-cells": "formatCells",
  "format-columns": "formatColumns",
  "format-rows": "formatRows",
  "insert-rows": "insertRows",
  "delete-rows": "deleteRows",
  "insert-columns": "insertColumns",
  "insert-links": "insertHyperlinks",
  sort: "sort",
  filter: "autoFilter",
};

/** Protection without a password; what is allowed is said one by one. */
export function writeProtection({ protection }: PlainSheet): Partial<WriteSheet> {
  if (protection === null) return {};
  const allowed = Object.fromEntries(protection.allow.map((freedom) => [FREEDOMS[freedom], true]));
  return { protection: { sheet: true, objects: true, scenarios: true, ...allowed } };
}

export function observeProtection({ protection }: Sheet): PlainSheet["protection"] {
  if (protection?.sheet !== true) return null;
  return { allow: PROTECTION_FREEDOMS.filter((freedom) => protection[FREEDOMS[freedom]] === true).sort() };
}
