import { columnLetters } from "../../engine/workbook/addresses";
import type { PlainSheet, PlainWorkbook } from "../../engine/workbook/plain";
import type { Book, Step } from "./batch";
import { breathe } from "./breathe";
import { toPrompts } from "./cell-prompts";
import { toOfficeColumns, toOfficeRows } from "./column-widths";
import { toOfficePaintRules } from "./conditional-formats";
import { toOfficeInputRules } from "./input-lists";
import { toOfficeLinks } from "./links-and-notes";
import type { OfficeSheet } from "./office-sheet";
import { toOfficePrint } from "./print";
import { toOfficeProtection } from "./protection";
import type { RemarkForm } from "./remark-form";
import { BASE, toNumberFormats, toOfficeLooks } from "./styles";
import { toOfficeTables } from "./tables";
import { toOfficeCells } from "./values";

/** A plain sheet in the words of Office.js. Every part of a plain sheet has its place here; `zoom` of the window has none (see capabilities). */
export async function toOfficeSheet(
  sheet: PlainSheet,
  { styles }: Pick<PlainWorkbook, "styles">,
  remarks: RemarkForm,
): Promise<OfficeSheet> {
  const cells = toOfficeCells(sheet);
  await breathe();
  const looks = toOfficeLooks(sheet, styles);
  await breathe();
  const numberFormats = toNumberFormats(sheet, styles);
  await breathe();
  return { ...smallParts(sheet, remarks), cells, looks, numberFormats };
}

const smallParts = (
  sheet: PlainSheet,
  remarks: RemarkForm,
): Omit<OfficeSheet, "cells" | "looks" | "numberFormats"> => ({
  name: sheet.name,
  visibility: sheet.visibility,
  tabColour: sheet.tabColour ?? "",
  gridLines: sheet.gridLines,
  base: BASE,
  columns: toOfficeColumns(sheet),
  rows: toOfficeRows(sheet),
  hiddenRows: [],
  merges: sheet.merges,
  tables: toOfficeTables(sheet),
  inputRules: toOfficeInputRules(sheet),
  paintRules: toOfficePaintRules(sheet),
  links: toOfficeLinks(sheet),
  notes: remarks === "notes" ? sheet.notes : [],
  prompts: remarks === "prompts" ? toPrompts(sheet.notes, toOfficeInputRules(sheet)) : [],
  charts: sheet.charts,
  freeze: sheet.freeze,
  print: toOfficePrint(sheet),
  protection: toOfficeProtection(sheet),
});

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A new tab at its place among the others, from 0; null leaves it at the end. */
export const queueNewSheet = ({ name, place }: { readonly name: string; readonly place: number | null }): Step => ({
  bytes: 900,
  queue(book) {
    const sheet = book.add(name);
    if (place !== null) sheet.position = place;
  },
});

/** What belongs to the sheet as a whole. */
export const queueSheetLook = (sheet: Pick<OfficeSheet, "name" | "tabColour" | "gridLines" | "freeze">): Step => ({
  bytes: 1_200,
  queue(book) {
    const worksheet = book.sheet(sheet.name);
    worksheet.tabColor = sheet.tabColour;
    worksheet.showGridlines = sheet.gridLines;
    freeze(book, sheet);
  },
});

function freeze(book: Book, { name, freeze: wanted }: Pick<OfficeSheet, "name" | "freeze">): void {
  const { freezePanes } = book.sheet(name);
  if (wanted === null) freezePanes.unfreeze();
  else if (wanted.columns === 0) freezePanes.freezeRows(wanted.rows);
  else if (wanted.rows === 0) freezePanes.freezeColumns(wanted.columns);
  else freezePanes.freezeAt(`A1:${columnLetters(wanted.columns)}${wanted.rows}`);
}

/** After everything else, visible sheets first: a workbook may at no moment be without a visible sheet. */
export const queueVisibility = (sheets: readonly Pick<OfficeSheet, "name" | "visibility">[]): Step => ({
  bytes: 300 * sheets.length,
  queue(book) {
    const inOrder = [...sheets].sort((one, other) => rank(one) - rank(other));
    for (const { name, visibility } of inOrder) book.sheet(name).visibility = VISIBILITIES[visibility];
  },
});
const rank = ({ visibility }: Pick<OfficeSheet, "visibility">): number => (visibility === "visible" ? 0 : 1);

export const fromVisibility = (word: string): PlainSheet["visibility"] =>
  word === "VeryHidden" ? "veryHidden" : word === "Hidden" ? "hidden" : "visible";
