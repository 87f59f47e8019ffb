import type { Json } from "../state/json";

/** An argument as a model method gets it: JSON, or another object of the model. `null` where the caller left it out. */
export type Argument = Json | HostObject | Argument[] | { [key: string]: Argument };

/**
 * Base of the model. Getters, setters and methods of a subclass's prototype are the members of the Office.js class
 * named by `className` and nothing else; data stands in own fields, helpers in functions or #private members.
 */
export abstract class HostObject {
  /** The class of the library this one answers for ("Range"). */
  static readonly className: string = "";

  get className(): string {
    return (this.constructor as typeof HostObject).className;
  }
}

/** An object the library tracks by reference id (Range, RangeAreas). */
export interface Tracked {
  referenceId: string | null;
  /** The sheet it stands on; with the sheet it is gone. */
  readonly sheet: { readonly name: string; readonly deleted: boolean };
}

export const isTracked = (object: HostObject): object is HostObject & Tracked => "referenceId" in object;

/** A collection: what `load("items/…")` walks. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  abstract items(): Item[];
}

type Getter = (this: HostObject) => unknown;
type Setter = (this: HostObject, value: unknown) => void;
type Method = (this: HostObject, ...args: Argument[]) => unknown;

export interface Member {
  readonly get?: Getter;
  readonly set?: Setter;
  readonly method?: Method;
}

/** The member an object's class declares, or undefined. Own fields and #private members are not found: that is the point. */
export function memberOf(prototype: object, name: string): Member | undefined {
  const known = found.get(prototype) ?? new Map<string, Member | undefined>();
  found.set(prototype, known);
  if (!known.has(name)) known.set(name, findMember(prototype, name));
  return known.get(name);
}

/** What was looked up before, by class. */
const found = new WeakMap<object, Map<string, Member | undefined>>();

function findMember(prototype: object, name: string): Member | undefined {
  for (let level = prototype; level !== HostObject.prototype && level !== Object.prototype; ) {
    const own = Object.getOwnPropertyDescriptor(level, name);
    if (own && name !== "constructor") {
      if (own.get ?? own.set) return { ...(own.get && { get: own.get }), ...(own.set && { set: own.set }) };
      return { method: own.value as Method };
    }
    const above: unknown = Object.getPrototypeOf(level);
    if (typeof above !== "object" || above === null) return undefined;
    level = above;
  }
  return undefined;
}

/** Names of all members a class declares, for the check against the library's metadata. */
export function memberNames(prototype: object): { getters: string[]; setters: string[]; methods: string[] } {
  const getters = new Set<string>();
  const setters = new Set<string>();
  const methods = new Set<string>();
  for (let level: object | null = prototype; level && level !== HostObject.prototype && level !== Object.prototype; ) {
    for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === "constructor" || name === "items") continue;
      if (own.get) getters.add(name);
      if (own.set) setters.add(name);
      if (typeof own.value === "function") methods.add(name);
    }
    level = Object.getPrototypeOf(level) as object | null;
  }
  return { getters: [...getters], setters: [...setters], methods: [...methods] };
}
