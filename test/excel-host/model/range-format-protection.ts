import { asBoolean } from "./arguments";
import type { FormatTarget } from "./format-target";
import { apply, shared } from "./format-target";
import { HostObject } from "./host-object";

/** Which cells stay open when the sheet is protected. */
export class FormatProtection extends HostObject {
  static override readonly className = "FormatProtection";
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  get locked(): boolean | null {
    return shared(this.target, (format) => format.locked);
  }

  set locked(value: unknown) {
    apply(this.target, { locked: asBoolean(value, "locked") });
  }

  get formulaHidden(): boolean | null {
    return shared(this.target, (format) => format.formulaHidden);
  }

  set formulaHidden(value: unknown) {
    apply(this.target, { formulaHidden: asBoolean(value, "formulaHidden") });
  }
}
