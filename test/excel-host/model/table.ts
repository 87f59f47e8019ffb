import { lastRow } from "../state/area";
import { invalidArgument, itemNotFound } from "../state/host-error";
import { requireUnprotected } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { resizeTable } from "../state/table-edits";
import { setHeaders, setTotals } from "../state/table-rows-shown";
import type { TableState } from "../state/table-state";
import { bodyOf, headerOf, totalsOf } from "../state/table-state";
import { asBoolean, asText } from "./arguments";
import { EVENT } from "./event-registrations";
import { areaOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { TableColumnCollection } from "./table-columns";
import { TableAutoFilter } from "./table-filters";
import { TableRowCollection } from "./table-rows";
import { TableSort } from "./table-sort";
import { checkTableName } from "./tables";

export class Table extends HostObject {
  static override readonly className = "Table";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly table: TableState;

  constructor(context: ModelContext, sheet: SheetState, table: TableState) {
    super();
    if (!sheet.tables.includes(table)) throw itemNotFound(`the table "${table.name}" was deleted`);
    this.context = context;
    this.sheet = sheet;
    this.table = table;
  }

  get id(): string {
    return this.table.id;
  }

  get legacyId(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(value: unknown) {
    const name = asText(value, "name");
    checkTableName(this.context, name, this.table);
    this.table.name = name;
  }

  get style(): string {
    return this.table.style;
  }

  /** "TableStyleLight1" … "TableStyleDark11"; custom styles are not written. */
  set style(value: unknown) {
    const style = asText(value, "style");
    const match = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/.exec(style);
    const most = { Light: 21, Medium: 28, Dark: 11 }[match?.[1] ?? ""] ?? 0;
    const number = Number(match?.[2] ?? 0);
    if (style !== "" && (number < 1 || number > most)) throw invalidArgument(`there is no table style "${style}"`);
    this.table.style = style;
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  set showHeaders(value: unknown) {
    requireUnprotected(this.sheet);
    setHeaders(this.sheet, this.table, asBoolean(value, "showHeaders"));
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(value: unknown) {
    requireUnprotected(this.sheet);
    setTotals(this.sheet, this.table, asBoolean(value, "showTotals"));
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(value: unknown) {
    this.table.showFilterButton = asBoolean(value, "showFilterButton");
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(value: unknown) {
    this.table.showBandedRows = asBoolean(value, "showBandedRows");
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set showBandedColumns(value: unknown) {
    this.table.showBandedColumns = asBoolean(value, "showBandedColumns");
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set highlightFirstColumn(value: unknown) {
    this.table.highlightFirstColumn = asBoolean(value, "highlightFirstColumn");
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set highlightLastColumn(value: unknown) {
    this.table.highlightLastColumn = asBoolean(value, "highlightLastColumn");
  }

  get columns(): HostObject {
    return new TableColumnCollection(this.context, this.sheet, this.table);
  }

  get rows(): HostObject {
    return new TableRowCollection(this.context, this.sheet, this.table);
  }

  get sort(): HostObject {
    return new TableSort(this.context, this.sheet, this.table);
  }

  get autoFilter(): HostObject {
    return new TableAutoFilter(this.context, this.sheet, this.table);
  }

  get worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  getRange(): HostObject {
    return this.context.range(this.sheet, this.table.area);
  }

  getDataBodyRange(): HostObject {
    return this.context.range(this.sheet, bodyOf(this.table));
  }

  getHeaderRowRange(): HostObject {
    const header = headerOf(this.table);
    if (!header) throw itemNotFound(`the table "${this.table.name}" shows no headers`);
    return this.context.range(this.sheet, header);
  }

  getTotalRowRange(): HostObject {
    const totals = totalsOf(this.table);
    if (!totals) throw itemNotFound(`the table "${this.table.name}" shows no totals`);
    return this.context.range(this.sheet, totals);
  }

  resize(newRange: Argument): void {
    requireUnprotected(this.sheet);
    resizeTable(this.sheet, this.table, areaOf(newRange, this.context, this.sheet));
  }

  /** The table and its cells go; the sheet keeps its shape (cells below do not move, assumed). */
  delete(): void {
    requireUnprotected(this.sheet);
    this.sheet.cells.clear(this.table.area);
    this.#remove();
  }

  convertToRange(): HostObject {
    requireUnprotected(this.sheet);
    const { area } = this.table;
    this.#remove();
    return this.context.range(this.sheet, area);
  }

  clearFilters(): void {
    for (const column of this.table.columns) column.filter = null;
    for (let row = this.table.area.row; row <= lastRow(this.table.area); row++) this.sheet.hiddenRows.delete(row);
  }

  reapplyFilters(): void {
    // Rows do not change under a filter here.
  }

  _RegisterDataChangedEvent(): void {
    this.context.registrations.add(EVENT.tableChanged, this.table.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.registrations.remove(EVENT.tableChanged, this.table.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.registrations.add(EVENT.tableSelectionChanged, this.table.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.registrations.remove(EVENT.tableSelectionChanged, this.table.id);
  }

  #remove(): void {
    this.sheet.tables = this.sheet.tables.filter((table) => table !== this.table);
    this.context.feed.note({ kind: "table-deleted", sheet: this.sheet, table: this.table });
  }
}
