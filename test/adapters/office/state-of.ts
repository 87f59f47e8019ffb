import { fullAddress } from "../../excel-host/state/address";
import type { ExcelHost } from "../../excel-host/transports/native-host";

/**
 * What is saved with the workbook, in a form two moments can be compared in: every cell with its look, lists, rules, tables, sizes,
 * names. Left out are ids, which cells are selected, and what undo keeps for itself.
 */
export function stateOf(host: ExcelHost) {
  const { workbook } = host;
  return {
    sheets: workbook.sheets.filter((sheet) => sheet.name !== "_pciwb_undo").map((sheet) => sheetOf(sheet)),
    names: workbook.names
      .map(({ name, formula, visible }) => ({ name, formula, visible }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    properties: Object.fromEntries(Object.entries(workbook.properties).filter(([, value]) => value !== "")),
    comments: workbook.comments
      .map(({ sheet, area, content }) => ({ place: fullAddress(sheet.name, area), content }))
      .sort((one, other) => (one.place < other.place ? -1 : 1)),
  };
}

type Sheet = ExcelHost["workbook"]["sheets"][number];
type Look = Sheet["formats"]["sheet"];
type SavedCell = readonly [row: number, column: number, value: unknown, formula: unknown, look: Look];

/** Cells share the objects that tell their looks: each is compared once. */
function looksAlike(wanted: Look): (look: Look) => boolean {
  const text = JSON.stringify(wanted);
  const known = new Map<Look, boolean>();
  return (look) => {
    const isAlike = known.get(look) ?? JSON.stringify(look) === text;
    known.set(look, isAlike);
    return isAlike;
  };
}

function sheetOf(sheet: Sheet) {
  const used = sheet.used();
  const cells: SavedCell[] = [];
  const plain = looksAlike(sheet.formats.sheet);
  for (let row = 0; used !== null && row < used.row + used.rows; row += 1) {
    for (let column = 0; column < used.column + used.columns; column += 1) {
      const cell = sheet.cells.at(row, column);
      const look = sheet.formats.at(row, column);
      if (cell !== undefined || !plain(look)) cells.push([row, column, cell?.value, cell?.formula, look]);
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    base: sheet.formats.sheet,
    cells,
    widths: sorted(sheet.columnWidths),
    heights: sorted(sheet.rowHeights),
    hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
    merges: byText(sheet.merges),
    tables: byText(
      sheet.tables.map(({ id: _id, nextColumnId: _next, columns, ...rest }) => ({
        ...rest,
        columns: columns.map(({ name }) => name),
      })),
    ),
    validations: byText(
      sheet.validations.flatMap(({ areas, ...rest }) => areas.flatMap(cellsOf).map((cell) => ({ ...rest, cell }))),
    ),
    paints: sheet.conditionalFormats.map(({ id: _id, ...rest }) => rest),
    charts: byText(sheet.charts.map(({ name, type, series }) => ({ name, type, series }))),
    links: sorted(sheet.hyperlinks),
    protection: sheet.protection,
    frozen: sheet.frozen,
    page: sheet.page,
  };
}

/** Excel cuts the areas of a rule as it likes: what counts is which cell has which. */
const cellsOf = (area: { row: number; column: number; rows: number; columns: number }): string[] =>
  Array.from(
    { length: Math.min(area.rows, 2_000) * area.columns },
    (_, index) => `${area.row + Math.floor(index / area.columns)},${area.column + (index % area.columns)}`,
  );

const sorted = (map: ReadonlyMap<unknown, unknown>): unknown[] => byText([...map]);
const byText = (list: readonly unknown[]): unknown[] =>
  list
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ item }) => item);
