import type { Argument } from "../model/host-object";
import { HostObject, memberOf } from "../model/host-object";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../state/host-error";
import type { ClassMetadata, LibraryMetadata } from "./library-metadata";

/** "GetItem" → "getItem"; names with a leading underscore stay. */
export const memberName = (wire: string): string =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

/** "values" → "Values". */
export const wireName = (member: string): string =>
  member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);

/** The library sets two properties under other wire names than those it loads them by. */
const SET_ALIASES: Record<string, string> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
};

/** Where a refusal came from, for `debugInfo.errorLocation`. */
export class Located extends Error {
  readonly refusal: HostError;
  readonly location: string;

  constructor(refusal: HostError, location: string) {
    super(refusal.message);
    this.refusal = refusal;
    this.location = location;
  }
}

const NO_PROPERTIES = { scalars: [], writable: new Set<string>(), navigations: [], methods: [], isCollection: false };

/** Reads, sets and calls members of model objects under the rules of the library's metadata. */
export class MemberAccess {
  readonly #metadata: LibraryMetadata;

  constructor(metadata: LibraryMetadata) {
    this.#metadata = metadata;
  }

  /** Services made by type name stand in other namespaces of the library; they have no loadable properties. */
  classOf(object: HostObject): ClassMetadata {
    return this.#metadata.classes.get(object.className) ?? { ...NO_PROPERTIES, className: object.className };
  }

  /** A scalar or a navigation property. */
  read(object: HostObject, name: string): unknown {
    return this.#at(object, name, () => {
      const getter = memberOf(Object.getPrototypeOf(object) as object, name)?.get;
      if (!getter) throw this.#missing(object, name);
      return getter.call(object);
    });
  }

  write(object: HostObject, member: string, value: Argument): void {
    const name = SET_ALIASES[`${object.className}.${member}`] ?? member;
    this.#at(object, name, () => {
      const setter = memberOf(Object.getPrototypeOf(object) as object, name)?.set;
      if (!setter) throw this.#missing(object, name);
      setter.call(object, value);
    });
  }

  call(object: HostObject, name: string, args: Argument[]): unknown {
    return this.#at(object, name, () => {
      const method = memberOf(Object.getPrototypeOf(object) as object, name)?.method;
      if (!method) throw this.#missing(object, name);
      return method.apply(object, args);
    });
  }

  has(object: HostObject, name: string): boolean {
    return memberOf(Object.getPrototypeOf(object) as object, name) !== undefined;
  }

  /** Known to Excel but not written here, or known to nobody. */
  #missing(object: HostObject, name: string): HostError {
    const known = this.classOf(object);
    const exists = [...known.scalars, ...known.navigations, ...known.methods].includes(name);
    const label = `${object.className}.${name}`;
    return exists ? notImplemented(`the test host has no ${label} yet`) : invalidArgument(`there is no ${label}`);
  }

  #at<Result>(object: HostObject, name: string, step: () => Result): Result {
    try {
      return step();
    } catch (error) {
      if (error instanceof HostError) throw new Located(error, `${object.className}.${name}`);
      throw error;
    }
  }
}

export function requireObject(value: unknown, label: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  if (value === undefined) throw itemNotFound(`${label} gave nothing`);
  throw new Error(`${label} must answer with an object of the model`);
}
