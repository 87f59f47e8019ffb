import type { SheetRow, SheetView } from "../../../application/register/sheet-views";
import { fold } from "../../../engine/text/fold";
import { rowText } from "../../components/table-text";

/** Rows that hold all the words, whatever their accents; the headers of tables stay, so that columns keep their names. */
export function matchingRows({ rows, tables }: SheetView, wanted: string): readonly SheetRow[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const headers = new Set(tables.map(({ headerRow }) => headerRow));
  return rows.filter(({ row, texts }) => {
    if (headers.has(row)) return true;
    const text = fold(texts.join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** Rows as a spreadsheet takes them from the clipboard; nothing in them becomes a formula. */
export const sheetAsText = (rows: readonly SheetRow[]): string => rows.map(({ texts }) => rowText(texts)).join("\n");

const NARROWEST = 64;
const WIDEST = 300;
const PIXELS_PER_LETTER = 7.2;
const PIXELS_PER_BOLD_LETTER = 7.8;

/**
 * Widths in pixels: as wide as the headers and most of the cells need, within bounds; titles that reach over several columns do not
 * count.
 */
export function columnWidths({ rows, width, tables }: SheetView): number[] {
  const inTables = tables.length === 0 ? rows : rows.filter(({ row }) => tables.some((one) => row >= one.headerRow));
  const headers = rows.filter(({ row }) => tables.some(({ headerRow }) => headerRow === row));
  return Array.from({ length: width }, (_, at) => {
    const lengths = inTables.map(({ texts }) => texts[at]?.length ?? 0).sort((one, other) => one - other);
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    const header = Math.max(0, ...headers.map(({ texts }) => texts[at]?.length ?? 0));
    const wanted = Math.max(usual * PIXELS_PER_LETTER, header * PIXELS_PER_BOLD_LETTER) + 20;
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  });
}

/** The header of the table whose rows begin a view that is scrolled to this row; null outside of tables. */
export function headerOver({ rows, tables }: SheetView, row: number): SheetRow | null {
  const table = tables.find(({ headerRow, lastRow }) => headerRow <= row && row < lastRow);
  return rows.find((one) => one.row === table?.headerRow) ?? null;
}
