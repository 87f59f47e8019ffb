import { PROTECTION_FREEDOMS, type ProtectionFreedom } from "../../engine/workbook/description";
import type { PlainSheet } from "../../engine/workbook/plain";
import type { Step } from "./batch";
import type { OfficeSheet } from "./office-sheet";

/** Our words and those of Office.js, in one table so that reading back uses the same. */
const FREEDOMS: Readonly<Record<ProtectionFreedom, keyof Excel.WorksheetProtectionOptions>> = {
  "format-cells": "allowFormatCells",
  "format-columns": "allowFormatColumns",
  "format-rows": "allowFormatRows",
  "insert-rows": "allowInsertRows",
  "delete-rows": "allowDeleteRows",
  "insert-columns": "allowInsertColumns",
  "insert-links": "allowInsertHyperlinks",
  sort: "allowSort",
  filter: "allowAutoFilter",
};

export const toOfficeProtection = ({ protection }: PlainSheet): OfficeSheet["protection"] =>
  protection === null ? null : Object.fromEntries(protection.allow.map((freedom) => [FREEDOMS[freedom], true]));

/** Last of all: a protected sheet takes nothing more. Never a password. */
export const queueProtection = (sheet: Pick<OfficeSheet, "name" | "protection">): Step[] => {
  const { protection } = sheet;
  if (protection === null) return [];
  return [{ bytes: 1_200, queue: (book) => book.sheet(sheet.name).protection.protect(protection) }];
};

export const fromOfficeProtection = (options: OfficeSheet["protection"]): PlainSheet["protection"] =>
  options === null
    ? null
    : { allow: PROTECTION_FREEDOMS.filter((freedom) => options[FREEDOMS[freedom]] === true).sort() };
