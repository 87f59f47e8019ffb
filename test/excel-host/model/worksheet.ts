import { parseLocal, splitSheet } from "../state/address";
import { cellArea, WHOLE_SHEET } from "../state/area";
import { requireUnlockedBook } from "../state/book-protection";
import { HostError, invalidArgument, itemNotFound } from "../state/host-error";
import { nameArea } from "../state/name-area";
import type { SheetState } from "../state/sheet-state";
import { STANDARD_HEIGHT } from "../state/sheet-state";
import { asBoolean, asColor, asInteger, asNumber, asText, isAbsent } from "./arguments";
import { SheetAutoFilter } from "./auto-filter";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { WorksheetFreezePanes } from "./freeze-panes";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { activate, moveSheet, removeSheet, setVisibility } from "./sheet-moves";
import { TableCollection } from "./tables";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { defineSheetEvents } from "./worksheet-events";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet extends HostObject {
  static override readonly className = "Worksheet";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly eventTarget: string;

  constructor(context: ModelContext, sheet: SheetState) {
    super();
    if (sheet.deleted) throw itemNotFound(`the sheet "${sheet.name}" was deleted`);
    this.context = context;
    this.sheet = sheet;
    this.eventTarget = sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    const name = asText(value, "name");
    requireUnlockedBook(this.context.state);
    this.context.state.checkSheetName(name, this.sheet);
    const before = this.sheet.name;
    this.sheet.name = name;
    this.context.feed.note({ kind: "sheet-renamed", sheet: this.sheet, before });
  }

  get position(): number {
    return this.context.state.sheets.indexOf(this.sheet);
  }

  set position(value: unknown) {
    moveSheet(this.context, this.sheet, asInteger(value, "position", 0));
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  set visibility(value: unknown) {
    setVisibility(this.context, this.sheet, this.context.enums.check("SheetVisibility", value));
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  /** An empty text takes the colour away. */
  set tabColor(value: unknown) {
    this.sheet.tabColor = value === "" ? "" : asColor(value, "tabColor");
  }

  get standardHeight(): number {
    return STANDARD_HEIGHT;
  }

  get standardWidth(): number {
    return this.sheet.standardWidth;
  }

  set standardWidth(value: unknown) {
    this.sheet.standardWidth = asNumber(value, "standardWidth", 0);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(value: unknown) {
    this.sheet.showGridlines = asBoolean(value, "showGridlines");
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(value: unknown) {
    this.sheet.showHeadings = asBoolean(value, "showHeadings");
  }

  get enableCalculation(): boolean {
    return this.sheet.enableCalculation;
  }

  set enableCalculation(value: unknown) {
    this.sheet.enableCalculation = asBoolean(value, "enableCalculation");
  }

  get tables(): HostObject {
    return new TableCollection(this.context, this.sheet);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.context, this.sheet);
  }

  get customProperties(): HostObject {
    return new WorksheetCustomPropertyCollection(this.context, this.sheet);
  }

  get charts(): HostObject {
    return new ChartCollection(this.context, this.sheet);
  }

  get comments(): HostObject {
    return new CommentCollection(this.context, this.sheet);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.context, this.sheet, "horizontal");
  }

  get verticalPageBreaks(): HostObject {
    return new PageBreakCollection(this.context, this.sheet, "vertical");
  }

  get autoFilter(): HostObject {
    return new SheetAutoFilter(this.context, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", `the sheet "${this.sheet.name}" is hidden`);
    activate(this.context, this.sheet);
  }

  delete(): void {
    removeSheet(this.context, this.sheet);
  }

  calculate(): void {
    // Nothing is computed here.
  }

  getRange(address: Argument): HostObject {
    if (isAbsent(address) || address === "") return this.context.range(this.sheet, WHOLE_SHEET);
    const { sheet: other, local } = splitSheet(asText(address, "address"));
    if (other !== null && this.context.state.findSheet(other) !== this.sheet) {
      throw invalidArgument(`${JSON.stringify(address)} is not on the sheet "${this.sheet.name}"`);
    }
    const area = parseLocal(local);
    if (area) return this.context.range(this.sheet, area);
    const named = nameArea(this.context.state, this.sheet, local);
    if (!named) throw invalidArgument(`"${local}" is no address and no name`);
    if (named.sheet !== this.sheet) throw invalidArgument(`the name "${local}" is on the sheet "${named.sheet.name}"`);
    return this.context.range(named.sheet, named.area);
  }

  getRanges(address: Argument): HostObject {
    if (isAbsent(address)) return this.context.ranges(this.sheet, [WHOLE_SHEET]);
    const areas = asText(address, "address")
      .split(",")
      .map((part) => {
        const area = parseLocal(splitSheet(part).local);
        if (!area) throw invalidArgument(`"${part}" is no address`);
        return area;
      });
    return this.context.ranges(this.sheet, areas);
  }

  getCell(row: Argument, column: Argument): HostObject {
    return this.context.range(this.sheet, cellArea(asInteger(row, "row", 0), asInteger(column, "column", 0)));
  }

  getRangeByIndexes(startRow: Argument, startColumn: Argument, rowCount: Argument, columnCount: Argument): HostObject {
    return this.context.range(this.sheet, {
      row: asInteger(startRow, "startRow", 0),
      column: asInteger(startColumn, "startColumn", 0),
      rows: asInteger(rowCount, "rowCount", 1),
      columns: asInteger(columnCount, "columnCount", 1),
    });
  }

  /** A blank sheet gives A1. */
  getUsedRange(valuesOnly: Argument): HostObject {
    return this.context.range(this.sheet, this.sheet.used(WHOLE_SHEET, valuesOnly === true) ?? cellArea(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly: Argument): HostObject | null {
    const used = this.sheet.used(WHOLE_SHEET, valuesOnly === true);
    return used ? this.context.range(this.sheet, used) : null;
  }

  getNext(visibleOnly: Argument): HostObject {
    return this.#neighbour(1, visibleOnly) ?? missing("next");
  }

  getNextOrNullObject(visibleOnly: Argument): HostObject | null {
    return this.#neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly: Argument): HostObject {
    return this.#neighbour(-1, visibleOnly) ?? missing("previous");
  }

  getPreviousOrNullObject(visibleOnly: Argument): HostObject | null {
    return this.#neighbour(-1, visibleOnly);
  }

  _GetSheetById(id: Argument): HostObject {
    return this.context.worksheet(this.context.state.sheet(asText(id, "id")));
  }

  _GetAnotherWorksheetById(id: Argument): HostObject {
    return this._GetSheetById(id);
  }

  #neighbour(step: 1 | -1, visibleOnly: Argument): HostObject | null {
    const { sheets } = this.context.state;
    for (let index = this.position + step; ; index += step) {
      const sheet = sheets[index];
      if (!sheet) return null;
      if (visibleOnly !== true || sheet.visibility === "Visible") return this.context.worksheet(sheet);
    }
  }
}
defineSheetEvents(Worksheet);

function missing(which: string): never {
  throw itemNotFound(`there is no ${which} sheet`);
}
