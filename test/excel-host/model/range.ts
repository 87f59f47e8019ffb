import { cellArea, lastColumn, lastRow } from "../state/area";
import { invalidArgument, notImplemented } from "../state/host-error";
import { requireAllowed, requireUnlocked } from "../state/protection";
import type { Hyperlink } from "../state/sheet-state";
import { STANDARD_HEIGHT } from "../state/sheet-state";
import { writeCells } from "../state/write-cells";
import { asBoolean, asObject, asText, isAbsent } from "./arguments";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { apply, type FormatTarget, shared } from "./format-target";
import type { Argument, HostObject } from "./host-object";
import { RangeFormat } from "./range-format";
import { RangeSearch } from "./range-search";
import { RangeSort } from "./range-sort";
import { ScopedTables } from "./tables";

/** Sum of sizes of rows or columns before an index and over a span, hidden ones counting nothing. */
function extent(
  first: number,
  count: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  standard: number,
): number {
  let total = count * standard;
  for (const [index, size] of sizes) if (index >= first && index < first + count) total += size - standard;
  for (const index of hidden) if (index >= first && index < first + count) total -= sizes.get(index) ?? standard;
  return total;
}

export class Range extends RangeSearch {
  get format(): HostObject {
    return new RangeFormat(this.#target);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this.context, this.sheet, [this.area]);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.context, this.sheet, [this.area]);
  }

  get sort(): HostObject {
    return new RangeSort(this.context, this.sheet, this.area);
  }

  get style(): string | null {
    return shared(this.#target, (format) => format.style);
  }

  set style(value: unknown) {
    apply(this.#target, { style: asText(value, "style") });
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  get rowHidden(): boolean | null {
    return mixed(this.sheet.hiddenRows, this.area.row, this.area.rows);
  }

  set rowHidden(value: unknown) {
    requireAllowed(this.sheet, "allowFormatRows");
    setHidden(this.sheet.hiddenRows, this.area.row, lastRow(this.area), asBoolean(value, "rowHidden"));
  }

  get columnHidden(): boolean | null {
    return mixed(this.sheet.hiddenColumns, this.area.column, this.area.columns);
  }

  set columnHidden(value: unknown) {
    requireAllowed(this.sheet, "allowFormatColumns");
    setHidden(this.sheet.hiddenColumns, this.area.column, lastColumn(this.area), asBoolean(value, "columnHidden"));
  }

  get hyperlink(): unknown {
    return this.sheet.hyperlinks.get(linkKey(this.area.row, this.area.column)) ?? null;
  }

  set hyperlink(value: unknown) {
    const link = hyperlinkOf(value);
    requireAllowed(this.sheet, "allowInsertHyperlinks");
    requireUnlocked(this.sheet, this.area);
    if (link.textToDisplay !== undefined) writeCells(this.context, this.sheet, this.area, link.textToDisplay);
    for (let row = this.area.row; row <= lastRow(this.area); row++) {
      for (let column = this.area.column; column <= lastColumn(this.area); column++) {
        this.sheet.hyperlinks.set(linkKey(row, column), link);
      }
    }
    this.sheet.formats.apply(this.area, { fontColor: "#0563C1", underline: "Single" });
  }

  get top(): number {
    return extent(0, this.area.row, this.sheet.rowHeights, this.sheet.hiddenRows, STANDARD_HEIGHT);
  }

  get left(): number {
    return extent(0, this.area.column, this.sheet.columnWidths, this.sheet.hiddenColumns, this.sheet.standardWidth);
  }

  get height(): number {
    return extent(this.area.row, this.area.rows, this.sheet.rowHeights, this.sheet.hiddenRows, STANDARD_HEIGHT);
  }

  get width(): number {
    const { columnWidths, hiddenColumns, standardWidth } = this.sheet;
    return extent(this.area.column, this.area.columns, columnWidths, hiddenColumns, standardWidth);
  }

  getTables(fullyContained: Argument): HostObject {
    return new ScopedTables(
      this.context,
      this.sheet,
      this.area,
      isAbsent(fullyContained) ? false : fullyContained === true,
    );
  }

  getImage(): never {
    throw notImplemented("pictures of ranges");
  }

  get #target(): FormatTarget {
    return { context: this.context, sheet: this.sheet, areas: [this.area] };
  }
}

const linkKey = (row: number, column: number): string => {
  const { row: r, column: c } = cellArea(row, column);
  return `${String(r)}:${String(c)}`;
};

function mixed(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  for (const index of hidden) if (index >= first && index < first + count) found++;
  if (found === 0) return false;
  return found === count ? true : null;
}

function setHidden(hidden: Set<number>, first: number, last: number, value: boolean): void {
  if (value && last - first > 200_000) throw invalidArgument("all rows of a sheet cannot be hidden here");
  if (!value) {
    for (const index of [...hidden]) if (index >= first && index <= last) hidden.delete(index);
    return;
  }
  for (let index = first; index <= last; index++) hidden.add(index);
}

const LINK_KEYS = ["address", "documentReference", "screenTip", "textToDisplay"];

function hyperlinkOf(value: unknown): Hyperlink {
  const given = asObject(value, "hyperlink");
  const unknown = Object.keys(given).find((key) => !LINK_KEYS.includes(key));
  if (unknown) throw invalidArgument(`a hyperlink has no ${unknown}`);
  if (given["address"] === undefined && given["documentReference"] === undefined) {
    throw invalidArgument("a hyperlink needs an address or a place in the document");
  }
  return given;
}
