import { invalidArgument, notImplemented } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";
import { asObject } from "./arguments";
import { type Argument, HostObject, memberOf } from "./host-object";
import { BorderCollection } from "./range-borders";

/** Taken out of `Object` once: under jest a global is looked up anew each time. */
const { getPrototypeOf } = Object;

/** Names of a cell's borders in bulk calls, and the border they mean. */
const BORDER_NAMES: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const memberOfObject = (object: HostObject, name: string): ReturnType<typeof memberOf> =>
  memberOf(getPrototypeOf(object) as object, name);

function child(object: HostObject, name: string): HostObject | null {
  if (object instanceof BorderCollection) {
    const side = BORDER_NAMES[name];
    if (!side) throw invalidArgument(`there is no border ${name}`);
    return object.getItem(side);
  }
  const value = memberOfObject(object, name)?.get?.call(object);
  return value instanceof HostObject ? value : null;
}

/** Sets `{ format: { font: { bold: true }, borders: { bottom: { style } } } }` on an object, part by part. */
export function assignProperties(object: HostObject, values: JsonObject): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    const inner = isObject(value) ? child(object, name) : null;
    if (inner && isObject(value)) {
      assignProperties(inner, value);
      continue;
    }
    const set = memberOfObject(object, name)?.set;
    if (!set) throw invalidArgument(`${object.className} has no ${name} to set`);
    set.call(object, value);
  }
}

/** Parts that are asked as a whole: the library's options say `protection?: boolean`. */
const WHOLE_PARTS: Record<string, JsonObject> = { protection: { locked: true, formulaHidden: true } };

/** Reads what `{ address: true, format: { fill: { color: true } } }` asks for; names stay as in JavaScript. */
export function pickProperties(object: HostObject, wanted: JsonObject): JsonObject {
  if (object instanceof BorderCollection) return everySide(object, wanted);
  const answer: JsonObject = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    const inner = child(object, name);
    if (inner) {
      const wholePart = want === true ? WHOLE_PARTS[name] : undefined;
      if (!isObject(want) && !wholePart) throw notImplemented(`all of ${object.className}.${name} at once`);
      answer[name] = pickProperties(inner, wholePart ?? (want as JsonObject));
      continue;
    }
    const get = memberOfObject(object, name)?.get;
    if (!get) throw invalidArgument(`${object.className} has no ${name} to load`);
    answer[name] = get.call(object) as Json;
  }
  return answer;
}

/** `borders: { style: true }` asks for the style of every side. */
const everySide = (borders: BorderCollection, wanted: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(BORDER_NAMES).map(([name, side]) => [name, pickProperties(borders.getItem(side), wanted)]),
  );

/** A list of exactly `length` objects; null keeps the item as it is. */
export function itemsOf(value: Argument, length: number, what: string): (JsonObject | null)[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(`${what} needs ${String(length)} items`);
  return value.map((item) => (item === null ? null : asObject(item, what)));
}
