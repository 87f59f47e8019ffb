import type { PlainArea, PlainSheet, PlainWorkbook } from "../../src/engine/workbook/plain";
import type { PlainStyle } from "../../src/engine/workbook/plain-style";

/**
 * A plain workbook in the form in which two of them are compared: looks in place of their numbers, lists whose order says
 * nothing sorted by place. Known differences between what is asked and what a file gives back, all of them:
 *
 * 1. `lowerings` are about the description; a workbook does not tell them.
 * 2. Column widths are compared to a twentieth of a character: files count in pixels.
 * 3. An empty cell with an untouched look is no cell.
 * 4. A formula expected to give an empty text is one expected to give nothing.
 * 5. Grid columns without a width of their own are not written.
 */
export function canonical(workbook: PlainWorkbook) {
  const { lowerings: _lowerings, styles, sheets, names, ...rest } = workbook;
  return { ...rest, names: sortBy(names, (name) => name.name), sheets: sheets.map((sheet) => sheetOf(sheet, styles)) };
}

function sheetOf(sheet: PlainSheet, styles: readonly PlainStyle[]) {
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, width: Math.round(column.width * 20) / 20 })),
    cells: sheet.cells
      .filter((cell) => cell.value.kind !== "empty" || cell.style !== 0)
      .map(({ style, ...cell }) => ({ ...cell, look: styles[style] })),
    merges: sortBy(sheet.merges, placeOf),
    tables: sortBy(sheet.tables, (table) => table.name),
    inputRules: sortBy(sheet.inputRules, (rule) => placeOf(rule.area)),
    links: sortBy(sheet.links, placeOf),
    notes: sortBy(sheet.notes, placeOf),
    charts: sortBy(sheet.charts, (chart) => placeOf(chart.area)),
  };
}

const placeOf = ({ row, column }: Pick<PlainArea, "row" | "column">): string =>
  `${String(row).padStart(8, "0")}/${String(column).padStart(6, "0")}`;

const sortBy = <T>(list: readonly T[], key: (item: T) => string): T[] =>
  [...list].sort((first, second) => (key(first) < key(second) ? -1 : 1));
