import { requireUnlockedBook } from "../state/book-protection";
import { itemNotFound } from "../state/host-error";
import { SheetState } from "../state/sheet-state";
import { asText, isAbsent } from "./arguments";
import { WORKBOOK_TARGET } from "./event-registrations";
import type { Argument } from "./host-object";
import { HostCollection, type HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { defineBookEvents } from "./worksheet-events";

export class WorksheetCollection extends HostCollection {
  static override readonly className = "WorksheetCollection";
  readonly context: ModelContext;
  readonly eventTarget = WORKBOOK_TARGET;

  constructor(context: ModelContext) {
    super();
    this.context = context;
  }

  items(): HostObject[] {
    return this.context.state.sheets.map((sheet) => this.context.worksheet(sheet));
  }

  getCount(visibleOnly: Argument): number {
    return this.#sheets(visibleOnly).length;
  }

  /** At the end, not activated. Without a name "Sheet2", "Sheet3" …, the first that is free. */
  add(name: Argument): HostObject {
    const { state, feed } = this.context;
    requireUnlockedBook(state);
    const title = isAbsent(name) ? this.#freeName() : asText(name, "name");
    state.checkSheetName(title, null);
    const sheet = new SheetState(state.guid("sheet"), title);
    state.sheets.push(sheet);
    feed.note({ kind: "sheet-added", sheet });
    return this.context.worksheet(sheet);
  }

  getActiveWorksheet(): HostObject {
    return this.context.worksheet(this.context.state.active);
  }

  getItem(key: Argument): HostObject {
    return this.context.worksheet(this.context.state.sheet(asText(key, "key")));
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const sheet = this.context.state.findSheet(asText(key, "key"));
    return sheet ? this.context.worksheet(sheet) : null;
  }

  getFirst(visibleOnly: Argument): HostObject {
    return this.#end(this.#sheets(visibleOnly)[0]);
  }

  getLast(visibleOnly: Argument): HostObject {
    return this.#end(this.#sheets(visibleOnly).at(-1));
  }

  #sheets(visibleOnly: Argument): SheetState[] {
    return visibleOnly === true ? this.context.state.visibleSheets : this.context.state.sheets;
  }

  #end(sheet: SheetState | undefined): HostObject {
    if (!sheet) throw itemNotFound("the workbook has no such sheet");
    return this.context.worksheet(sheet);
  }

  #freeName(): string {
    let number = this.context.state.sheets.length + 1;
    while (this.context.state.findSheet(`Sheet${String(number)}`)) number++;
    return `Sheet${String(number)}`;
  }
}
defineBookEvents(WorksheetCollection);
