import { HostCollection, HostObject, isTracked } from "../model/host-object";
import { HostError, invalidArgument } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";
import { Located, type MemberAccess, wireName } from "./member-access";
import type { QueryInfo } from "./request-body";

/** What to load: names of this object, and for each navigation what to load of it. */
interface Plan {
  all: boolean;
  readonly names: Set<string>;
  readonly nested: Map<string, Plan>;
}

const newPlan = (): Plan => ({ all: false, names: new Set(), nested: new Map() });

function addPath(plan: Plan, path: string): void {
  const parts = path.split(/[/.]/);
  let level = plan;
  for (const [index, part] of parts.entries()) {
    if (part === "*" || part === "$all") level.all = true;
    else if (index === parts.length - 1) level.names.add(part);
    else {
      const next = level.nested.get(part) ?? newPlan();
      level.nested.set(part, next);
      level = next;
    }
  }
}

export function planOf(info: QueryInfo | undefined): Plan {
  const plan = newPlan();
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  for (const path of paths) addPath(plan, path);
  if (!info?.Select?.length) plan.all = true;
  return plan;
}

/** The properties by which the library finds an object again; they travel with every answer. */
export function identity(object: HostObject, access: MemberAccess): JsonObject {
  const answer: JsonObject = {};
  if (isTracked(object) && object.referenceId) answer["_ReferenceId"] = object.referenceId;
  for (const name of ["id", "_Id"]) {
    if (access.classOf(object).scalars.includes(name) && access.has(object, name)) {
      answer[wireName(name)] = access.read(object, name) as Json;
    }
  }
  return answer;
}

/** Answers `load`: an object with PascalCase names, or `_Items` of a collection. */
export class Query {
  readonly #access: MemberAccess;

  constructor(access: MemberAccess) {
    this.#access = access;
  }

  answer(object: HostObject, info: QueryInfo | undefined): JsonObject {
    return this.#load(object, planOf(info), info);
  }

  #load(object: HostObject, plan: Plan, page?: QueryInfo): JsonObject {
    if (!(object instanceof HostCollection)) return this.#properties(object, plan);
    const own = [...plan.names].filter((name) => this.#ofCollection(object, name));
    const answer =
      own.length > 0 ? this.#properties(object, { all: false, names: new Set(own), nested: new Map() }) : {};
    const forItems = { ...plan, names: new Set([...plan.names].filter((name) => !own.includes(name))) };
    if (own.length > 0 && forItems.names.size === 0 && plan.nested.size === 0 && !plan.all) return answer;
    const first = page?.Skip ?? 0;
    const items = object.items().slice(first, page?.Top === undefined ? undefined : first + page.Top);
    return { ...answer, _Items: items.map((item) => this.#load(item, forItems)) };
  }

  /** "count" belongs to the collection where its items have no such name. */
  #ofCollection(object: HostCollection, name: string): boolean {
    const known = this.#access.classOf(object);
    return known.scalars.includes(name) || known.navigations.includes(name);
  }

  #properties(object: HostObject, plan: Plan): JsonObject {
    const answer = identity(object, this.#access);
    const known = this.#access.classOf(object);
    if (plan.all) {
      for (const name of known.scalars) {
        if (!name.startsWith("_") && this.#access.has(object, name))
          answer[wireName(name)] = this.#scalar(object, name);
      }
    }
    for (const name of plan.names) {
      if (known.navigations.includes(name)) this.#nest(object, name, { ...newPlan(), all: true }, answer);
      else answer[wireName(name)] = this.#scalar(object, name);
    }
    for (const [name, nested] of plan.nested) this.#nest(object, name, nested, answer);
    return answer;
  }

  #scalar(object: HostObject, name: string): Json {
    const value = this.#access.read(object, name);
    if (value instanceof HostObject) throw new Error(`${object.className}.${name} is an object`);
    return value as Json;
  }

  #nest(object: HostObject, name: string, plan: Plan, answer: JsonObject): void {
    if (!this.#access.classOf(object).navigations.includes(name)) {
      const refusal = invalidArgument(`there is no ${object.className}.${name} to load from`);
      throw new Located(refusal, `${object.className}.load`);
    }
    const child = this.#access.read(object, name);
    if (child === null) answer[wireName(name)] = null;
    else if (child instanceof HostObject) {
      const before = answer[wireName(name)];
      answer[wireName(name)] = { ...(isObject(before) ? before : {}), ...this.#load(child, plan) };
    } else throw new HostError("GeneralException", `${object.className}.${name} is no object`);
  }
}
