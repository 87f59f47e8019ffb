import { displayedText } from "../state/displayed-text";
import { invalidArgument } from "../state/host-error";
import { isUnbounded, matrix, requireBounded, spread } from "../state/matrix";
import { requireAllowed } from "../state/protection";
import { shownValue, valueType, writeCells } from "../state/write-cells";
import { asInteger } from "./arguments";
import type { Argument } from "./host-object";
import { RangeGeometry } from "./range-geometry";

/** One item for each cell, or null for whole rows and columns, whose cells cannot be listed. */
function listed<Item>(range: RangeGeometry, at: (row: number, column: number) => Item): Item[][] | null {
  return isUnbounded(range.area) ? null : matrix(range.area, at);
}

/** What the cells of a range hold. */
export abstract class RangeContents extends RangeGeometry {
  get values(): unknown {
    return listed(this, (row, column) => shownValue(this.sheet.cells.at(row, column)));
  }

  set values(value: unknown) {
    writeCells(this.context, this.sheet, this.area, value);
  }

  get formulas(): unknown {
    return listed(this, (row, column) => {
      const cell = this.sheet.cells.at(row, column);
      return cell?.formula ?? shownValue(cell);
    });
  }

  set formulas(value: unknown) {
    writeCells(this.context, this.sheet, this.area, value);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(value: unknown) {
    writeCells(this.context, this.sheet, this.area, value);
  }

  get text(): unknown {
    return listed(this, (row, column) =>
      displayedText(this.sheet.cells.at(row, column), this.sheet.formats.at(row, column).numberFormat),
    );
  }

  get valueTypes(): unknown {
    return listed(this, (row, column) => valueType(this.sheet.cells.at(row, column)));
  }

  get numberFormat(): unknown {
    return listed(this, (row, column) => this.sheet.formats.at(row, column).numberFormat);
  }

  set numberFormat(value: unknown) {
    requireAllowed(this.sheet, "allowFormatCells");
    if (!Array.isArray(value)) {
      this.sheet.formats.apply(this.area, { numberFormat: numberFormatOf(value) });
      return;
    }
    requireBounded(this.area);
    const at = spread(value, this.area);
    const wanted = matrix(this.area, (row, column) => {
      const given = at(row - this.area.row, column - this.area.column);
      return given === null ? null : numberFormatOf(given);
    });
    for (const [row, formats] of wanted.entries()) {
      for (const [column, numberFormat] of formats.entries()) {
        if (numberFormat === null) continue;
        const place = { row: this.area.row + row, column: this.area.column + column };
        const format = this.sheet.formats.at(place.row, place.column);
        this.sheet.formats.set(place.row, place.column, { ...format, numberFormat });
      }
    }
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(value: unknown) {
    this.numberFormat = value;
  }

  /** The library asks before it sends a large array in pieces. */
  _ValidateArraySize(rows: Argument, columns: Argument): void {
    if (asInteger(rows, "rows") === this.area.rows && asInteger(columns, "columns") === this.area.columns) return;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range: " +
        `${JSON.stringify(rows)}×${JSON.stringify(columns)} for ${String(this.area.rows)}×${String(this.area.columns)}`,
    );
  }
}

/** A format code; brackets and quotes must be closed. Excel refuses more than is checked here. */
function numberFormatOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value) ?? "nothing"} is no number format`);
  const quotes = value.replace(/\\./g, "").split('"').length - 1;
  if (quotes % 2 === 1) throw invalidArgument(`the number format "${value}" has an open quote`);
  if (value.split(";").length > 4) throw invalidArgument(`the number format "${value}" has more than four sections`);
  return value === "" ? "General" : value;
}
