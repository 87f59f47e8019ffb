import { localAddress } from "../state/address";
import { WHOLE_SHEET } from "../state/area";
import { type CellFormat, type FormatKey, NORMAL } from "../state/cell-format";
import type { Json, JsonObject } from "../state/json";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/table-state";
import type { WorkbookState } from "../state/workbook-state";

/** What of a format differs from a plain cell. */
function formatJson(format: CellFormat): JsonObject {
  const entries = (Object.keys(NORMAL) as FormatKey[]).filter((key) => format[key] !== NORMAL[key]);
  return Object.fromEntries(entries.map((key) => [key, format[key] as Json]));
}

function cellsJson(sheet: SheetState): JsonObject {
  const cells = sheet.cells
    .inside(WHOLE_SHEET)
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, cell }) => {
      const address = localAddress({ row, column, rows: 1, columns: 1 });
      return [address, cell.formula === null ? cell.value : { formula: cell.formula, value: cell.value }] as const;
    });
  return Object.fromEntries(cells);
}

function formatsJson(sheet: SheetState): JsonObject {
  const cells = sheet.formats.formattedCells(WHOLE_SHEET).map(({ row, column }) => {
    const address = localAddress({ row, column, rows: 1, columns: 1 });
    return [address, formatJson(sheet.formats.at(row, column))] as const;
  });
  return Object.fromEntries(cells.filter(([, format]) => Object.keys(format).length > 0));
}

const tableJson = (table: TableState): JsonObject => ({
  name: table.name,
  area: localAddress(table.area),
  columns: table.columns.map(({ name }) => name),
  style: table.style,
  totals: table.showTotals,
});

const numbers = (map: ReadonlyMap<number, number>): JsonObject =>
  Object.fromEntries([...map].sort(([one], [other]) => one - other).map(([index, size]) => [String(index + 1), size]));

function sheetJson(sheet: SheetState): JsonObject {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: cellsJson(sheet),
    formats: formatsJson(sheet),
    columnWidths: numbers(sheet.columnWidths),
    rowHeights: numbers(sheet.rowHeights),
    merges: sheet.merges.map(localAddress),
    tables: sheet.tables.map(tableJson),
    names: Object.fromEntries(sheet.names.map(({ name, formula }) => [name, formula])),
    validations: sheet.validations.map(({ areas, rule }) => ({ areas: areas.map(localAddress), rule })),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, type, settings }) => ({
      areas: areas.map(localAddress),
      type,
      settings,
    })),
    charts: sheet.charts.map(({ name, type, settings }) => ({ name, type, settings })),
    protection: sheet.protection?.options ?? null,
    frozen: sheet.frozen ? localAddress(sheet.frozen) : null,
    page: sheet.page.settings,
  };
}

/** The workbook as plain JSON, in a fixed order, to compare or to read. Sizes in points, rows and columns from 1. */
export function workbookJson(state: WorkbookState): JsonObject {
  return {
    sheets: state.sheets.map(sheetJson),
    names: Object.fromEntries(state.names.map(({ name, formula }) => [name, formula])),
    active: state.active.name,
    settings: Object.fromEntries(state.settings),
    properties: state.properties,
    comments: state.comments.map(({ sheet, area, content }) => ({
      sheet: sheet.name,
      cell: localAddress(area),
      content,
    })),
  };
}
