import { HostObject, isTracked } from "../model/host-object";
import { HostError, notImplemented } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";
import { camelCased } from "./camel-case";
import type { LibraryMetadata } from "./library-metadata";
import { Located, MemberAccess, memberName } from "./member-access";
import { ObjectPaths, type PathRoots } from "./object-paths";
import { identity, Query } from "./query";
import type { ActionInfo, ActionResult, RequestBody, ResponseBody } from "./request-body";

export interface InterpreterHooks {
  /** Called before each action with its number from 0; may throw a HostError (fault injection). */
  beforeAction?(index: number, action: ActionInfo): void;
}

/** Runs the actions of one request, in order; the first refusal ends it and keeps what was done before. */
export class Interpreter {
  readonly #roots: PathRoots;
  readonly #access: MemberAccess;
  readonly #query: Query;

  constructor(roots: PathRoots, metadata: LibraryMetadata) {
    this.#roots = roots;
    this.#access = new MemberAccess(metadata);
    this.#query = new Query(this.#access);
  }

  run(body: RequestBody, hooks: InterpreterHooks = {}): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.#roots, this.#access);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        hooks.beforeAction?.(index, action);
        if (action.ActionType === 5) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.#value(action, paths) });
      } catch (error) {
        return { Error: this.#error(error, index, action, paths), Results: results, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #value(action: ActionInfo, paths: ObjectPaths): Json {
    if (action.ActionType === 5) return null;
    const object = paths.get(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case 1:
        return identity(object, this.#access);
      case 2:
        return this.#query.answer(object, action.QueryInfo);
      case 3:
        return this.#method(object, action, paths);
      case 4:
        this.#access.write(object, memberName(action.Name), paths.arguments(action.ArgumentInfo)[0] ?? null);
        return null;
      case 7:
        return camelCased(this.#query.answer(object, action.QueryInfo));
      case 9:
        this.#update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new Located(notImplemented(`the test host has no action type ${String(action.ActionType)}`), "");
    }
  }

  #method(object: HostObject, action: ActionInfo, paths: ObjectPaths): Json {
    if (action.Name === "_KeepReference" && isTracked(object)) {
      this.#roots.references.keep(object);
      return null;
    }
    const value = this.#access.call(object, memberName(action.Name), paths.arguments(action.ArgumentInfo));
    return value instanceof HostObject || value === undefined ? null : (value as Json);
  }

  /** Nested names and values, scalars first as written. */
  #update(object: HostObject, values: JsonObject): void {
    for (const [wire, value] of Object.entries(values)) {
      const name = memberName(wire);
      const child = this.#access.classOf(object).navigations.includes(name) ? this.#access.read(object, name) : null;
      if (child instanceof HostObject && isObject(value)) this.#update(child, value);
      else this.#access.write(object, name, value);
    }
  }

  #error(error: unknown, index: number, action: ActionInfo, paths: ObjectPaths): NonNullable<ResponseBody["Error"]> {
    const { refusal, location } = located(error, () => label(action, paths));
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: location,
      HttpStatusCode: refusal.httpStatus,
      ActionIndex: index,
    };
  }
}

/** Faults of the host itself are no answers of Excel: they must fail the test loudly, so they go on up. */
function located(error: unknown, where: () => string): { refusal: HostError; location: string } {
  if (error instanceof Located) return { refusal: error.refusal, location: error.location };
  if (error instanceof HostError) return { refusal: error, location: where() };
  throw error;
}

function label(action: ActionInfo, paths: ObjectPaths): string {
  try {
    const object = paths.get(action.ObjectPathId);
    return object ? `${object.className}.${memberName(action.Name || "load")}` : "";
  } catch (error) {
    if (error instanceof Located) return error.location;
    throw error;
  }
}
