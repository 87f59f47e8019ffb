import type { JsonObject } from "./json";

/** Protection of one sheet. A missing option is false, as in Excel's `protect()` without options. */
export interface ProtectionState {
  readonly options: JsonObject;
  readonly password: string | null;
}
