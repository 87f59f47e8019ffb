import { fullAddress, localAddress } from "../state/address";
import type { Area } from "../state/area";
import * as rect from "../state/area";
import { invalidArgument, itemNotFound } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import { asInteger, isAbsent } from "./arguments";
import { areaOf } from "./given-range";
import type { Argument, Tracked } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { surroundingRegion } from "./surrounding-region";

/** Where a range stands and the ranges one reaches from it. */
export abstract class RangeGeometry extends HostObject implements Tracked {
  static override readonly className = "Range";
  referenceId: string | null = null;
  readonly context: ModelContext;
  readonly sheet: SheetState;
  /** Moves when rows or cells are inserted above a tracked range. */
  area: Area;

  constructor(context: ModelContext, sheet: SheetState, area: Area) {
    super();
    if (sheet.deleted) throw itemNotFound(`the sheet "${sheet.name}" was deleted`);
    if (!rect.isOnSheet(area)) throw invalidArgument(`the cells ${JSON.stringify(area)} lie outside the sheet`);
    this.context = context;
    this.sheet = sheet;
    this.area = area;
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  get addressLocal(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** −1 where the number does not fit 32 bits, as documented. */
  get cellCount(): number {
    const count = rect.cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return rect.isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return rect.isEntireRow(this.area);
  }

  get worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  getCell(row: Argument, column: Argument): HostObject {
    const place = rect.cellArea(this.area.row + asInteger(row, "row"), this.area.column + asInteger(column, "column"));
    return this.context.range(this.sheet, place);
  }

  getRow(row: Argument): HostObject {
    return this.context.range(this.sheet, { ...this.area, row: this.area.row + asInteger(row, "row"), rows: 1 });
  }

  getColumn(column: Argument): HostObject {
    const place = this.area.column + asInteger(column, "column");
    return this.context.range(this.sheet, { ...this.area, column: place, columns: 1 });
  }

  getLastCell(): HostObject {
    return this.context.range(this.sheet, rect.cellArea(rect.lastRow(this.area), rect.lastColumn(this.area)));
  }

  getLastRow(): HostObject {
    return this.context.range(this.sheet, { ...this.area, row: rect.lastRow(this.area), rows: 1 });
  }

  getLastColumn(): HostObject {
    return this.context.range(this.sheet, { ...this.area, column: rect.lastColumn(this.area), columns: 1 });
  }

  getEntireRow(): HostObject {
    return this.context.range(this.sheet, { ...this.area, column: 0, columns: rect.MAX_COLUMNS });
  }

  getEntireColumn(): HostObject {
    return this.context.range(this.sheet, { ...this.area, row: 0, rows: rect.MAX_ROWS });
  }

  getOffsetRange(rowOffset: Argument, columnOffset: Argument): HostObject {
    return this.context.range(this.sheet, {
      ...this.area,
      row: this.area.row + asInteger(rowOffset, "rowOffset"),
      column: this.area.column + asInteger(columnOffset, "columnOffset"),
    });
  }

  getResizedRange(deltaRows: Argument, deltaColumns: Argument): HostObject {
    return this.context.range(this.sheet, {
      ...this.area,
      rows: this.area.rows + asInteger(deltaRows, "deltaRows"),
      columns: this.area.columns + asInteger(deltaColumns, "deltaColumns"),
    });
  }

  getAbsoluteResizedRange(numRows: Argument, numColumns: Argument): HostObject {
    const size = { rows: asInteger(numRows, "numRows", 1), columns: asInteger(numColumns, "numColumns", 1) };
    return this.context.range(this.sheet, { ...this.area, ...size });
  }

  getRowsAbove(count: Argument): HostObject {
    const rows = isAbsent(count) ? 1 : asInteger(count, "count", 1);
    return this.context.range(this.sheet, { ...this.area, row: this.area.row - rows, rows });
  }

  getRowsBelow(count: Argument): HostObject {
    const rows = isAbsent(count) ? 1 : asInteger(count, "count", 1);
    return this.context.range(this.sheet, { ...this.area, row: rect.lastRow(this.area) + 1, rows });
  }

  getColumnsBefore(count: Argument): HostObject {
    const columns = isAbsent(count) ? 1 : asInteger(count, "count", 1);
    return this.context.range(this.sheet, { ...this.area, column: this.area.column - columns, columns });
  }

  getColumnsAfter(count: Argument): HostObject {
    const columns = isAbsent(count) ? 1 : asInteger(count, "count", 1);
    return this.context.range(this.sheet, { ...this.area, column: rect.lastColumn(this.area) + 1, columns });
  }

  getBoundingRect(anotherRange: Argument): HostObject {
    return this.context.range(this.sheet, rect.bounding(this.area, areaOf(anotherRange, this.context, this.sheet)));
  }

  getIntersection(anotherRange: Argument): HostObject {
    const shared = rect.intersection(this.area, areaOf(anotherRange, this.context, this.sheet));
    if (!shared) throw itemNotFound(`${localAddress(this.area)} shares no cell with the other range`);
    return this.context.range(this.sheet, shared);
  }

  getIntersectionOrNullObject(anotherRange: Argument): HostObject | null {
    const shared = rect.intersection(this.area, areaOf(anotherRange, this.context, this.sheet));
    return shared ? this.context.range(this.sheet, shared) : null;
  }

  getUsedRange(valuesOnly: Argument): HostObject {
    const used = this.sheet.used(this.area, valuesOnly === true);
    if (!used) throw itemNotFound(`${localAddress(this.area)} has no used cell`);
    return this.context.range(this.sheet, used);
  }

  getUsedRangeOrNullObject(valuesOnly: Argument): HostObject | null {
    const used = this.sheet.used(this.area, valuesOnly === true);
    return used ? this.context.range(this.sheet, used) : null;
  }

  getSurroundingRegion(): HostObject {
    return this.context.range(this.sheet, surroundingRegion(this.sheet, this.area));
  }
}
