import { InvariantBroken } from "../result";
import { SheetCanvas } from "./canvas";
import { StyleSheet } from "./cell-look";
import type { SheetDescription, WorkbookDescription } from "./description";
import { freeName, lawfulSheetName, MAX_SHEET_NAME, nameKey } from "./excel-limits";
import { finishListSheet, finishSheet } from "./finish-sheet";
import { gridColumns, spreadOf } from "./grid-widths";
import type { LaidSheet } from "./laid-sheet";
import { ListSheet } from "./lowering/list-sheet";
import { TableDirectory } from "./lowering/table-directory";
import type { Lowering } from "./lowerings";
import { placeBlocks } from "./placing/place-blocks";
import type { PlainWorkbook } from "./plain";
import { plainNames } from "./plain-names";
import { isSheetKey } from "./sheet-keys";

/**
 * Description → plain workbook. The same description always gives the same result.
 *
 * ```
 * names of the tabs → place blocks on a canvas per sheet → directory of tables
 *   → lower references (formulas, lists, links, paint, charts) → names → PlainWorkbook
 * ```
 *
 * Two phases, because a formula may speak of a table on a later sheet. Texts, names and headers that Excel cannot hold
 * are changed and listed in `lowerings`; contradictions in the description itself are bugs and are thrown.
 */
export function resolve(description: WorkbookDescription): PlainWorkbook {
  const lowerings: Lowering[] = [];
  const styles = new StyleSheet();
  const names = tabNames(description.sheets, lowerings);
  const laid = description.sheets.map((sheet) => layOut(sheet, names.get(sheet.key) ?? sheet.name, styles, lowerings));
  const tables = new TableDirectory(laid.flatMap(({ canvas }) => canvas.drafts.tables));
  const lists = new ListSheet(styles, lowerings);
  const sheets = laid.map((sheet) => finishSheet(sheet, { tables, lists, names }));
  const allSheets = lists.isUsed ? [...sheets, finishListSheet(lists)] : sheets;
  return {
    properties: { subject: "", company: "", ...description.properties },
    active: description.active ?? sheets.find((sheet) => sheet.visibility === "visible")?.key ?? "",
    styles: styles.styles,
    sheets: allSheets,
    names: plainNames(laid, allSheets),
    lowerings,
  };
}

function layOut(sheet: SheetDescription, name: string, styles: StyleSheet, lowerings: Lowering[]): LaidSheet {
  const columns = gridColumns(sheet);
  const widths = columns.map((column) => (column.hidden ? 0 : column.width));
  const canvas = new SheetCanvas(name, widths, styles, lowerings);
  placeBlocks(sheet.blocks, canvas, { row: 1, column: 1, columns: spreadOf(sheet) });
  return { described: sheet, canvas, columns };
}

/** Key → name of the tab: lawful and taken by no other. */
function tabNames(sheets: readonly SheetDescription[], lowerings: Lowering[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, name } of sheets) {
    if (!isSheetKey(key) || names.has(key)) throw new InvariantBroken(`Not a sheet key of its own: ${key}`);
    const given = freeName(lawfulSheetName(name), taken, MAX_SHEET_NAME);
    if (given !== name) lowerings.push({ kind: "sheet-renamed", sheet: key, asked: name, given });
    taken.add(nameKey(given));
    names.set(key, given);
  }
  return names;
}
