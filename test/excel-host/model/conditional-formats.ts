import type { Area } from "../state/area";
import { intersection, subtract } from "../state/area";
import type { ConditionalFormatState } from "../state/conditional-format-state";
import { invalidArgument, itemNotFound, notImplemented } from "../state/host-error";
import { requireAllowed } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { asBoolean, asInteger, asText } from "./arguments";
import { part } from "./bag";
import {
  CellValueFormat,
  ColorScaleFormat,
  CustomFormat,
  DataBarFormat,
  IconSetFormat,
  TextFormat,
} from "./conditional-format-kinds";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

const KINDS = {
  Custom: CustomFormat,
  DataBar: DataBarFormat,
  ColorScale: ColorScaleFormat,
  IconSet: IconSetFormat,
  CellValue: CellValueFormat,
  ContainsText: TextFormat,
} as const;
type Kind = keyof typeof KINDS;

export class ConditionalFormat extends HostObject {
  static override readonly className = "ConditionalFormat";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;

  constructor(context: ModelContext, sheet: SheetState, state: ConditionalFormatState) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.state = state;
  }

  get id(): string {
    return this.state.id;
  }

  get type(): string {
    return this.state.type;
  }

  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.state);
  }

  /** 0 is the first to be applied. */
  set priority(value: unknown) {
    const at = asInteger(value, "priority", 0);
    const list = this.sheet.conditionalFormats;
    if (at >= list.length) throw invalidArgument(`the sheet has ${String(list.length)} conditional formats`);
    list.splice(list.indexOf(this.state), 1);
    list.splice(at, 0, this.state);
  }

  get stopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.state.stopIfTrue = asBoolean(value, "stopIfTrue");
  }

  get custom(): HostObject {
    return this.#kind("Custom");
  }

  get customOrNullObject(): HostObject | null {
    return this.#kindOrNull("Custom");
  }

  get dataBar(): HostObject {
    return this.#kind("DataBar");
  }

  get dataBarOrNullObject(): HostObject | null {
    return this.#kindOrNull("DataBar");
  }

  get colorScale(): HostObject {
    return this.#kind("ColorScale");
  }

  get colorScaleOrNullObject(): HostObject | null {
    return this.#kindOrNull("ColorScale");
  }

  get iconSet(): HostObject {
    return this.#kind("IconSet");
  }

  get iconSetOrNullObject(): HostObject | null {
    return this.#kindOrNull("IconSet");
  }

  get cellValue(): HostObject {
    return this.#kind("CellValue");
  }

  get cellValueOrNullObject(): HostObject | null {
    return this.#kindOrNull("CellValue");
  }

  get textComparison(): HostObject {
    return this.#kind("ContainsText");
  }

  get textComparisonOrNullObject(): HostObject | null {
    return this.#kindOrNull("ContainsText");
  }

  getRange(): HostObject {
    const [first, ...rest] = this.state.areas;
    if (!first || rest.length > 0) throw itemNotFound("the conditional format stands on several ranges");
    return this.context.range(this.sheet, first);
  }

  getRangeOrNullObject(): HostObject | null {
    const [first, ...rest] = this.state.areas;
    return first && rest.length === 0 ? this.context.range(this.sheet, first) : null;
  }

  getRanges(): HostObject {
    return this.context.ranges(this.sheet, this.state.areas);
  }

  delete(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((each) => each !== this.state);
  }

  #kindOrNull(kind: Kind): HostObject | null {
    return this.state.type === kind ? new KINDS[kind](this.context, part(this.state.settings, "kind")) : null;
  }

  #kind(kind: Kind): HostObject {
    const found = this.#kindOrNull(kind);
    if (!found) throw itemNotFound(`the conditional format is of type ${this.state.type}, not ${kind}`);
    return found;
  }
}

/** The conditional formats that touch a range, in order of priority. */
export class ConditionalFormatCollection extends HostCollection {
  static override readonly className = "ConditionalFormatCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly targets: readonly Area[];

  constructor(context: ModelContext, sheet: SheetState, targets: readonly Area[]) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.targets = targets;
  }

  items(): HostObject[] {
    return this.#all().map((state) => new ConditionalFormat(this.context, this.sheet, state));
  }

  getCount(): number {
    return this.#all().length;
  }

  /** New ones come first in priority, as in Excel. */
  add(type: Argument): HostObject {
    const kind = this.context.enums.check("ConditionalFormatType", type);
    if (!(kind in KINDS)) throw notImplemented(`conditional formats of type ${kind}`);
    requireAllowed(this.sheet, "allowFormatCells");
    const state: ConditionalFormatState = {
      id: this.context.state.guid("conditional-format"),
      type: kind,
      areas: [...this.targets],
      stopIfTrue: false,
      settings: {},
    };
    this.sheet.conditionalFormats.unshift(state);
    return new ConditionalFormat(this.context, this.sheet, state);
  }

  getItem(id: Argument): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound(`no conditional format ${JSON.stringify(id)}`);
    return found;
  }

  getItemOrNullObject(id: Argument): HostObject | null {
    const wanted = asText(id, "id");
    const state = this.#all().find((each) => each.id === wanted);
    return state ? new ConditionalFormat(this.context, this.sheet, state) : null;
  }

  getItemAt(index: Argument): HostObject {
    const state = this.#all()[asInteger(index, "index", 0)];
    if (!state) throw invalidArgument(`no conditional format number ${JSON.stringify(index)}`);
    return new ConditionalFormat(this.context, this.sheet, state);
  }

  clearAll(): void {
    requireAllowed(this.sheet, "allowFormatCells");
    for (const target of this.targets) {
      for (const state of this.sheet.conditionalFormats)
        state.areas = state.areas.flatMap((own) => subtract(own, target));
    }
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((state) => state.areas.length > 0);
  }

  #all(): ConditionalFormatState[] {
    return this.sheet.conditionalFormats.filter((state) =>
      state.areas.some((own) => this.targets.some((target) => intersection(own, target))),
    );
  }
}
