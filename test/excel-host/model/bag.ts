import type { Json, JsonObject } from "../state/json";
import { asBoolean, asColor, asInteger, asNumber, asText } from "./arguments";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

/** How one plain property is checked when set; without a check it can only be read. */
export interface BagScalar {
  readonly initial: Json;
  readonly check?: (value: unknown, what: string, context: ModelContext) => Json;
}

export const flag = (initial: boolean): BagScalar => ({ initial, check: asBoolean });
export const words = (initial = ""): BagScalar => ({ initial, check: asText });
export const size = (initial: number, min = 0, max = 1e9): BagScalar => ({
  initial,
  check: (value, what) => asNumber(value, what, min, max),
});
export const whole = (initial: number): BagScalar => ({ initial, check: (value, what) => asInteger(value, what) });
export const color = (initial = "#000000"): BagScalar => ({ initial, check: asColor });
export const choice = (name: string, initial: string): BagScalar => ({
  initial,
  check: (value, _what, context) => context.enums.check(name, value),
});
export const readOnly = (initial: Json): BagScalar => ({ initial });
/** An object or array kept as given. */
export const anything = (initial: Json): BagScalar => ({ initial, check: (value) => (value ?? null) as Json });

/** An object that is little more than its properties; they are kept in a plain object of the state. */
export class Bag extends HostObject {
  readonly context: ModelContext;
  readonly settings: JsonObject;

  constructor(context: ModelContext, settings: JsonObject) {
    super();
    this.context = context;
    this.settings = settings;
  }
}

/** A bag inside a bag: `part(settings, "font")` keeps its own object under that name. */
export function part(settings: JsonObject, name: string): JsonObject {
  const known = settings[name];
  if (typeof known === "object" && known !== null && !Array.isArray(known)) return known;
  const fresh: JsonObject = {};
  settings[name] = fresh;
  return fresh;
}

/** Gives a bag class its properties. */
export function defineScalars(type: { readonly prototype: Bag }, schema: Record<string, BagScalar>): void {
  for (const [name, scalar] of Object.entries(schema)) {
    const { check } = scalar;
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      get(this: Bag): Json {
        return this.settings[name] ?? scalar.initial;
      },
      ...(check && {
        set(this: Bag, value: unknown): void {
          this.settings[name] = check(value, name, this.context);
        },
      }),
    });
  }
}
