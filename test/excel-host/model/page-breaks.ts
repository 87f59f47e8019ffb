import type { Area } from "../state/area";
import { cellArea } from "../state/area";
import { invalidArgument } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import { asInteger } from "./arguments";
import { areaOf } from "./given-range";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

type Direction = "horizontal" | "vertical";

export class PageBreak extends HostObject {
  static override readonly className = "PageBreak";
  readonly breaks: PageBreakCollection;
  readonly at: number;

  constructor(breaks: PageBreakCollection, at: number) {
    super();
    this.breaks = breaks;
    this.at = at;
  }

  get columnIndex(): number {
    return this.breaks.direction === "vertical" ? this.at : 0;
  }

  get rowIndex(): number {
    return this.breaks.direction === "horizontal" ? this.at : 0;
  }

  getCellAfterBreak(): HostObject {
    return this.breaks.context.range(this.breaks.sheet, cellArea(this.rowIndex, this.columnIndex));
  }

  delete(): void {
    this.breaks.sheet.page.breaks[this.breaks.direction].delete(this.at);
  }
}

/** Breaks put by hand: a horizontal one stands above the first row of the given range. */
export class PageBreakCollection extends HostCollection {
  static override readonly className = "PageBreakCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly direction: Direction;

  constructor(context: ModelContext, sheet: SheetState, direction: Direction) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.direction = direction;
  }

  items(): HostObject[] {
    return [...this.#places].sort((one, other) => one - other).map((at) => new PageBreak(this, at));
  }

  getCount(): number {
    return this.#places.size;
  }

  add(pageBreakRange: Argument): HostObject {
    const area: Area = areaOf(pageBreakRange, this.context, this.sheet);
    const at = this.direction === "horizontal" ? area.row : area.column;
    if (at === 0) throw invalidArgument("no break stands before the first row or column");
    this.#places.add(at);
    return new PageBreak(this, at);
  }

  getItem(index: Argument): HostObject {
    const found = this.items()[asInteger(index, "index", 0)];
    if (!found) throw invalidArgument(`the sheet has ${String(this.#places.size)} breaks`);
    return found;
  }

  removePageBreaks(): void {
    this.#places.clear();
  }

  get #places(): Set<number> {
    return this.sheet.page.breaks[this.direction];
  }
}
