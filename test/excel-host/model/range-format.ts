import type { Area } from "../state/area";
import { isEntireColumn, lastColumn, lastRow } from "../state/area";
import { autofitColumn, autofitRow } from "../state/autofit";
import { invalidArgument } from "../state/host-error";
import { requireAllowed } from "../state/protection";
import { STANDARD_HEIGHT } from "../state/sheet-state";
import { asBoolean, asInteger, asNumber } from "./arguments";
import type { FormatTarget } from "./format-target";
import { apply, shared } from "./format-target";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import { BorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { FormatProtection } from "./range-format-protection";

const MAX_WIDTH = 1_342.5;
const MAX_HEIGHT = 409.5;

function* indexes(
  target: FormatTarget,
  last: (area: Area) => number,
  first: (area: Area) => number,
): Generator<number> {
  for (const area of target.areas) for (let index = first(area); index <= last(area); index++) yield index;
}

export class RangeFormat extends HostObject {
  static override readonly className = "RangeFormat";
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  get fill(): HostObject {
    return new RangeFill(this.target);
  }

  get font(): HostObject {
    return new RangeFont(this.target);
  }

  get borders(): HostObject {
    return new BorderCollection(this.target);
  }

  get protection(): HostObject {
    return new FormatProtection(this.target);
  }

  get wrapText(): boolean | null {
    return shared(this.target, (format) => format.wrapText);
  }

  set wrapText(value: unknown) {
    apply(this.target, { wrapText: asBoolean(value, "wrapText") });
  }

  get horizontalAlignment(): string | null {
    return shared(this.target, (format) => format.horizontalAlignment);
  }

  set horizontalAlignment(value: unknown) {
    apply(this.target, { horizontalAlignment: this.target.context.enums.check("HorizontalAlignment", value) });
  }

  get verticalAlignment(): string | null {
    return shared(this.target, (format) => format.verticalAlignment);
  }

  set verticalAlignment(value: unknown) {
    apply(this.target, { verticalAlignment: this.target.context.enums.check("VerticalAlignment", value) });
  }

  get textOrientation(): number | null {
    return shared(this.target, (format) => format.textOrientation);
  }

  set textOrientation(value: unknown) {
    const angle = asInteger(value, "textOrientation");
    if ((angle < -90 || angle > 90) && angle !== 180) throw invalidArgument(`textOrientation ${String(angle)}`);
    apply(this.target, { textOrientation: angle });
  }

  get readingOrder(): string | null {
    return shared(this.target, (format) => format.readingOrder);
  }

  set readingOrder(value: unknown) {
    apply(this.target, { readingOrder: this.target.context.enums.check("ReadingOrder", value) });
  }

  get shrinkToFit(): boolean | null {
    return shared(this.target, (format) => format.shrinkToFit);
  }

  set shrinkToFit(value: unknown) {
    apply(this.target, { shrinkToFit: asBoolean(value, "shrinkToFit") });
  }

  get indentLevel(): number | null {
    return shared(this.target, (format) => format.indentLevel);
  }

  set indentLevel(value: unknown) {
    apply(this.target, { indentLevel: asNumber(asInteger(value, "indentLevel"), "indentLevel", 0, 250) });
  }

  get autoIndent(): boolean | null {
    return shared(this.target, (format) => format.autoIndent);
  }

  set autoIndent(value: unknown) {
    apply(this.target, { autoIndent: asBoolean(value, "autoIndent") });
  }

  /** Points, not characters; null where columns differ. */
  get columnWidth(): number | null {
    const { sheet } = this.target;
    if (this.target.areas.some((area) => area.columns === 16_384))
      return sheet.columnWidths.size ? null : sheet.standardWidth;
    const widths = new Set<number>();
    for (const column of this.#columns()) widths.add(sheet.columnWidths.get(column) ?? sheet.standardWidth);
    return widths.size === 1 ? ([...widths][0] ?? null) : null;
  }

  set columnWidth(value: unknown) {
    requireAllowed(this.target.sheet, "allowFormatColumns");
    const width = asNumber(value, "columnWidth", 0, MAX_WIDTH);
    for (const column of this.#columns()) this.target.sheet.columnWidths.set(column, width);
  }

  get rowHeight(): number | null {
    const { sheet } = this.target;
    if (this.target.areas.some(isEntireColumn)) return sheet.rowHeights.size ? null : STANDARD_HEIGHT;
    const heights = new Set<number>();
    for (const row of this.#rows()) heights.add(sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
    return heights.size === 1 ? ([...heights][0] ?? null) : null;
  }

  set rowHeight(value: unknown) {
    requireAllowed(this.target.sheet, "allowFormatRows");
    const height = asNumber(value, "rowHeight", 0, MAX_HEIGHT);
    for (const row of this.#rows()) this.target.sheet.rowHeights.set(row, height);
  }

  get useStandardWidth(): boolean | null {
    const custom = [...this.#columns()].map((column) => this.target.sheet.columnWidths.has(column));
    return custom.every((own) => own === custom[0]) ? !custom[0] : null;
  }

  set useStandardWidth(value: unknown) {
    if (!asBoolean(value, "useStandardWidth")) return;
    for (const column of this.#columns()) this.target.sheet.columnWidths.delete(column);
  }

  get useStandardHeight(): boolean | null {
    const custom = [...this.#rows()].map((row) => this.target.sheet.rowHeights.has(row));
    return custom.every((own) => own === custom[0]) ? !custom[0] : null;
  }

  set useStandardHeight(value: unknown) {
    if (!asBoolean(value, "useStandardHeight")) return;
    for (const row of this.#rows()) this.target.sheet.rowHeights.delete(row);
  }

  autofitColumns(): void {
    requireAllowed(this.target.sheet, "allowFormatColumns");
    for (const column of this.#columns()) autofitColumn(this.target.sheet, column);
  }

  autofitRows(): void {
    requireAllowed(this.target.sheet, "allowFormatRows");
    for (const row of this.#rows()) autofitRow(this.target.sheet, row);
  }

  adjustIndent(amount: Argument): void {
    const level = (shared(this.target, (format) => format.indentLevel) ?? 0) + asInteger(amount, "amount");
    apply(this.target, { indentLevel: Math.min(250, Math.max(0, level)) });
  }

  #columns(): Generator<number> {
    return indexes(this.target, lastColumn, (area) => area.column);
  }

  /** Rows of a whole-column range are those in use: a million heights would say nothing more. */
  #rows(): Generator<number> {
    const used = this.target.sheet.used();
    const bounded = this.target.areas.map((area) =>
      isEntireColumn(area) && used ? { ...area, row: used.row, rows: used.rows } : area,
    );
    return indexes(
      { ...this.target, areas: bounded.filter((area) => !isEntireColumn(area)) },
      lastRow,
      (area) => area.row,
    );
  }
}
