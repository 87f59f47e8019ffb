import { invalidArgument } from "../state/host-error";
import type { JsonObject } from "../state/json";
import { matrix, requireBounded } from "../state/matrix";
import { asObject } from "./arguments";
import { assignProperties, itemsOf, pickProperties } from "./bulk-properties";
import type { Argument, HostObject } from "./host-object";
import { RangeEdits } from "./range-edits";

/** Looks of many cells, rows or columns in one call. */
export abstract class RangeBulk extends RangeEdits {
  getCellProperties(cellPropertiesLoadOptions: Argument): JsonObject[][] {
    requireBounded(this.area);
    const wanted = asObject(cellPropertiesLoadOptions, "cellPropertiesLoadOptions");
    return matrix(this.area, (row, column) => pickProperties(cellAt(this, row, column), wanted));
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

const cellAt = (range: RangeBulk, row: number, column: number): HostObject =>
  range.context.range(range.sheet, { row, column, rows: 1, columns: 1 });
