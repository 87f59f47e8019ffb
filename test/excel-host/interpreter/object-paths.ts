import type { Argument, HostObject } from "../model/host-object";
import type { ReferenceTable } from "../model/reference-table";
import { HostError, invalidArgument } from "../state/host-error";
import type { Json } from "../state/json";
import { isObject } from "../state/json";
import { Located, type MemberAccess, memberName, requireObject } from "./member-access";
import type { ArgumentInfo, ObjectPathInfo } from "./request-body";

export interface PathRoots {
  readonly root: HostObject;
  /** Objects made by type name ("Microsoft.InternalService.…"), path type 2. */
  service(typeName: string): HostObject | null;
  readonly references: ReferenceTable;
}

/** Turns the object paths of one request into model objects, each once. */
export class ObjectPaths {
  readonly #paths: Record<string, ObjectPathInfo>;
  readonly #roots: PathRoots;
  readonly #access: MemberAccess;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Record<string, ObjectPathInfo>, roots: PathRoots, access: MemberAccess) {
    this.#paths = paths;
    this.#roots = roots;
    this.#access = access;
  }

  /** The object of a path; null is a null object ("…OrNullObject" found nothing, or its parent did not). */
  get(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (!path) throw new Located(invalidArgument(`the request has no object path ${String(id)}`), "");
    const object = this.#evaluate(path);
    this.#found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, ids[index] ?? 0));
  }

  #argument(value: Json, reference: Json): Argument {
    if (typeof reference === "number" && reference > 0) return this.#given(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? reference : [];
      return value.map((item, index) => this.#argument(item, inner[index] ?? 0));
    }
    if (!isObject(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.#given(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#argument(item, 0)]));
  }

  #given(id: number): HostObject {
    const object = this.get(id);
    if (!object) throw new Located(invalidArgument("a null object was given as an argument"), "");
    return object;
  }

  #evaluate(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === 1) return this.#roots.root;
    if (path.ObjectPathType === 2) return this.#roots.service(path.Name);
    if (path.ObjectPathType === 6) return this.#referenced(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.get(path.ParentObjectPathId ?? 0);
    return parent ? this.#member(parent, path) : null;
  }

  #referenced(name: string): HostObject {
    try {
      return this.#roots.references.get(name);
    } catch (error) {
      if (error instanceof HostError) throw new Located(error, "");
      throw error;
    }
  }

  #member(parent: HostObject, path: ObjectPathInfo): HostObject | null {
    const name = path.ObjectPathType === 5 ? "getItem" : memberName(path.Name);
    const label = `${parent.className}.${name}`;
    if (path.ObjectPathType === 4) return requireObject(this.#access.read(parent, name), label);
    return requireObject(this.#access.call(parent, name, this.arguments(path.ArgumentInfo)), label);
  }
}
