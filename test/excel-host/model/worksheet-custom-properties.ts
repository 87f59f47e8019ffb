import { invalidArgument, itemNotFound } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import { asText } from "./arguments";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class WorksheetCustomProperty extends HostObject {
  static override readonly className = "WorksheetCustomProperty";
  readonly sheet: SheetState;
  readonly property: string;

  constructor(sheet: SheetState, property: string) {
    super();
    this.sheet = sheet;
    this.property = property;
  }

  get _Id(): string {
    return this.property;
  }

  get key(): string {
    return this.property;
  }

  get value(): string {
    return this.sheet.customProperties.get(this.property) ?? "";
  }

  set value(value: unknown) {
    this.sheet.customProperties.set(this.property, asText(value, "value"));
  }

  delete(): void {
    this.sheet.customProperties.delete(this.property);
  }
}

/** Key and value pairs of a sheet; keys ignore case and have at most 255 characters (documented). */
export class WorksheetCustomPropertyCollection extends HostCollection {
  static override readonly className = "WorksheetCustomPropertyCollection";
  readonly context: ModelContext;
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  items(): HostObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.sheet, key));
  }

  getCount(): number {
    return this.sheet.customProperties.size;
  }

  add(key: Argument, value: Argument): HostObject {
    const name = asText(key, "key");
    if (name === "" || name.length > 255) throw invalidArgument("a key has 1 to 255 characters");
    const known = this.#find(name) ?? name;
    this.sheet.customProperties.set(known, asText(value, "value"));
    return new WorksheetCustomProperty(this.sheet, known);
  }

  getItem(key: Argument): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`no property ${JSON.stringify(key)}`);
    return found;
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const known = this.#find(asText(key, "key"));
    return known === undefined ? null : new WorksheetCustomProperty(this.sheet, known);
  }

  #find(key: string): string | undefined {
    return [...this.sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
  }
}
