import { fullAddress } from "../state/address";
import type { Area } from "../state/area";
import { cellCount, isEntireColumn, isEntireRow } from "../state/area";
import { clearCells } from "../state/clear-cells";
import { invalidArgument } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import { asInteger, asText, isAbsent } from "./arguments";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import { apply, type FormatTarget, shared } from "./format-target";
import type { Argument, Tracked } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { RangeFormat } from "./range-format";

/** Several rectangles of one sheet. */
export class RangeAreas extends HostObject implements Tracked {
  static override readonly className = "RangeAreas";
  referenceId: string | null = null;
  readonly sheet: SheetState;
  readonly target: FormatTarget;

  constructor(context: ModelContext, sheet: SheetState, areas: readonly Area[]) {
    super();
    this.sheet = sheet;
    this.target = { context, sheet, areas };
  }

  get address(): string {
    return this.target.areas.map((area) => fullAddress(this.target.sheet.name, area)).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.target.areas.length;
  }

  get cellCount(): number {
    return this.target.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }

  get isEntireColumn(): boolean {
    return this.target.areas.every(isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.target.areas.every(isEntireRow);
  }

  get style(): string | null {
    return shared(this.target, (format) => format.style);
  }

  set style(value: unknown) {
    apply(this.target, { style: asText(value, "style") });
  }

  get areas(): HostObject {
    return new RangeCollection(this.target);
  }

  get format(): HostObject {
    return new RangeFormat(this.target);
  }

  get worksheet(): HostObject {
    return this.target.context.worksheet(this.target.sheet);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this.target.context, this.target.sheet, this.target.areas);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.target.context, this.target.sheet, this.target.areas);
  }

  clear(applyTo: Argument): void {
    const what = isAbsent(applyTo) ? "All" : this.target.context.enums.check("ClearApplyTo", applyTo);
    for (const area of this.target.areas) clearCells(this.target.context.feed, this.target.sheet, area, what);
  }
}

export class RangeCollection extends HostCollection {
  static override readonly className = "RangeCollection";
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  items(): HostObject[] {
    return this.target.areas.map((area) => this.target.context.range(this.target.sheet, area));
  }

  getCount(): number {
    return this.target.areas.length;
  }

  getItemAt(index: Argument): HostObject {
    const area = this.target.areas[asInteger(index, "index", 0)];
    if (!area) throw invalidArgument(`there are ${String(this.target.areas.length)} areas`);
    return this.target.context.range(this.target.sheet, area);
  }
}
