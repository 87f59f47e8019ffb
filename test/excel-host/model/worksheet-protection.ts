import { accessDenied, invalidArgument } from "../state/host-error";
import type { JsonObject } from "../state/json";
import { PROTECTION_OPTIONS } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { asBoolean, asObject, asText, isAbsent } from "./arguments";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

const NONE_ALLOWED: JsonObject = {
  ...Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, false])),
  selectionMode: "Normal",
};

export class WorksheetProtection extends HostObject {
  static override readonly className = "WorksheetProtection";
  readonly context: ModelContext;
  readonly sheet: SheetState;

  constructor(context: ModelContext, sheet: SheetState) {
    super();
    this.context = context;
    this.sheet = sheet;
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  get options(): JsonObject {
    return this.sheet.protection?.options ?? NONE_ALLOWED;
  }

  /** Fails on a sheet already protected, as documented. */
  protect(options: Argument, password: Argument): void {
    if (this.sheet.protection) throw invalidOperation(this.sheet);
    const given = isAbsent(options) ? {} : asObject(options, "options");
    const checked: JsonObject = { ...NONE_ALLOWED };
    for (const [name, value] of Object.entries(given)) {
      if (name === "selectionMode") checked[name] = this.context.enums.check("ProtectionSelectionMode", value);
      else if (name in NONE_ALLOWED) checked[name] = asBoolean(value, name);
      else throw invalidArgument(`protection has no option ${name}`);
    }
    this.sheet.protection = { options: checked, password: isAbsent(password) ? null : asText(password, "password") };
    this.context.feed.note({ kind: "sheet-protection", sheet: this.sheet });
  }

  unprotect(password: Argument): void {
    const known = this.sheet.protection;
    if (!known) return;
    if (known.password !== null && known.password !== password) throw accessDenied("the password is wrong");
    this.sheet.protection = null;
    this.context.feed.note({ kind: "sheet-protection", sheet: this.sheet });
  }
}

const invalidOperation = (sheet: SheetState): Error => accessDenied(`the sheet "${sheet.name}" is protected already`);
