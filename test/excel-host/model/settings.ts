import { invalidArgument, itemNotFound } from "../state/host-error";
import type { Json } from "../state/json";
import type { WorkbookState } from "../state/workbook-state";
import { asText } from "./arguments";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class Setting extends HostObject {
  static override readonly className = "Setting";
  readonly state: WorkbookState;
  readonly setting: string;

  constructor(state: WorkbookState, setting: string) {
    super();
    this.state = state;
    this.setting = setting;
  }

  get _Id(): string {
    return this.setting;
  }

  get key(): string {
    return this.setting;
  }

  get value(): Json {
    return this.state.settings.get(this.setting) ?? null;
  }

  set value(value: unknown) {
    this.state.settings.set(this.setting, (value ?? null) as Json);
  }

  delete(): void {
    this.state.settings.delete(this.setting);
  }
}

/** `workbook.settings`: kept in the workbook for this add-in. */
export class SettingCollection extends HostCollection {
  static override readonly className = "SettingCollection";
  readonly context: ModelContext;

  constructor(context: ModelContext) {
    super();
    this.context = context;
  }

  items(): HostObject[] {
    return [...this.context.state.settings.keys()].map((key) => new Setting(this.context.state, key));
  }

  getCount(): number {
    return this.context.state.settings.size;
  }

  add(key: Argument, value: Argument): HostObject {
    const name = asText(key, "key");
    if (name === "") throw invalidArgument("a setting needs a key");
    this.context.state.settings.set(name, (value ?? null) as Json);
    return new Setting(this.context.state, name);
  }

  getItem(key: Argument): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`no setting ${JSON.stringify(key)}`);
    return found;
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const name = asText(key, "key");
    return this.context.state.settings.has(name) ? new Setting(this.context.state, name) : null;
  }
}
