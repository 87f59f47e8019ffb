import type { WorkbookDescription } from "../../../src/engine/workbook/description";
import { charts } from "./charts";
import { columnKinds } from "./column-kinds";
import { formWithNames } from "./form-with-names";
import { inputRules } from "./input-rules";
import { paintRules } from "./paint-rules";
import { plainGrid } from "./plain-grid";
import { register } from "./register";
import { longTexts, sheetShapes } from "./sheet-shapes";
import { titlesAndNotes } from "./titles-and-notes";
import { totalsAndFormulas } from "./totals-and-formulas";

/** One small description a feature. Every adapter realises each of them, and observing gives it back. */
export const GALLERY: Readonly<Record<string, WorkbookDescription>> = {
  "titles, notes and a legend": titlesAndNotes,
  "columns of every kind": columnKinds,
  "input rules": inputRules,
  "paint rules": paintRules,
  "totals and formulas": totalsAndFormulas,
  "form with named cells": formWithNames,
  charts: charts,
  "plain grid": plainGrid,
  "hidden, empty and first sheets": sheetShapes,
  "texts at the limit": longTexts,
  "a register of 75 tasks": register,
};
