import type { CellFormat } from "../state/cell-format";
import { invalidArgument } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";
import { matrix, requireBounded } from "../state/matrix";
import { asObject } from "./arguments";
import { assignProperties, itemsOf, pickProperties } from "./bulk-properties";
import type { Argument, HostObject } from "./host-object";
import { RangeEdits } from "./range-edits";

/** Looks of many cells, rows or columns in one call. */
export abstract class RangeBulk extends RangeEdits {
  getCellProperties(cellPropertiesLoadOptions: Argument): JsonObject[][] {
    requireBounded(this.area);
    const { format, ...rest } = asObject(cellPropertiesLoadOptions, "cellPropertiesLoadOptions");
    const lookOf = looksOnce(this, format);
    return matrix(this.area, (row, column) => ({
      ...pickProperties(cellAt(this, row, column), rest),
      ...lookOf(row, column),
    }));
  }

  setCellProperties(cellPropertiesData: Argument): void {
    requireBounded(this.area);
    if (!Array.isArray(cellPropertiesData) || cellPropertiesData.length !== this.area.rows) {
      throw invalidArgument(`cell properties need ${String(this.area.rows)} rows`);
    }
    for (const [row, items] of cellPropertiesData.entries()) {
      for (const [column, values] of itemsOf(items, this.area.columns, "cell properties").entries()) {
        if (values) assignProperties(cellAt(this, this.area.row + row, this.area.column + column), values);
      }
    }
  }

  getRowProperties(rowPropertiesLoadOptions: Argument): JsonObject[] {
    const wanted = asObject(rowPropertiesLoadOptions, "rowPropertiesLoadOptions");
    return Array.from({ length: this.area.rows }, (_, row) => pickProperties(this.getRow(row), wanted));
  }

  setRowProperties(rowPropertiesData: Argument): void {
    for (const [row, values] of itemsOf(rowPropertiesData, this.area.rows, "row properties").entries()) {
      if (values) assignProperties(this.getRow(row), values);
    }
  }

  getColumnProperties(columnPropertiesLoadOptions: Argument): JsonObject[] {
    const wanted = asObject(columnPropertiesLoadOptions, "columnPropertiesLoadOptions");
    return Array.from({ length: this.area.columns }, (_, column) => pickProperties(this.getColumn(column), wanted));
  }

  setColumnProperties(columnPropertiesData: Argument): void {
    for (const [column, values] of itemsOf(columnPropertiesData, this.area.columns, "column properties").entries()) {
      if (values) assignProperties(this.getColumn(column), values);
    }
  }
}

/** What of a format belongs to the row or the column of a cell, not to the cell. */
const OF_LINES = ["columnWidth", "rowHeight", "useStandardWidth", "useStandardHeight"];

/** Cells that look alike are looked at once, unless the size of their row or column is asked. */
function looksOnce(range: RangeBulk, format: Json | undefined): (row: number, column: number) => JsonObject {
  if (format === undefined) return () => ({});
  const isOfLines = isObject(format) && OF_LINES.some((name) => name in format);
  const known = new Map<CellFormat, JsonObject>();
  return (row, column) => {
    const look = range.sheet.formats.at(row, column);
    const found = (isOfLines ? undefined : known.get(look)) ?? pickProperties(cellAt(range, row, column), { format });
    known.set(look, found);
    return found;
  };
}

const cellAt = (range: RangeBulk, row: number, column: number): HostObject =>
  range.context.range(range.sheet, { row, column, rows: 1, columns: 1 });
