import type { Area } from "./area";
import type { JsonObject } from "./json";

/** One conditional format; `settings` keeps the properties of its kind under dotted names ("format.font.color"). */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  readonly settings: JsonObject;
}
