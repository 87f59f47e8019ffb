import type { RequestBody } from "../interpreter/request-body";

/** "add-in": what the add-in caused by a sync; "clean-up": the library letting references go; "start-up": its own first call. */
export type RequestKind = "add-in" | "clean-up" | "start-up";

/** Only instantiation of the root and `_RemoveReference` calls make a clean-up. */
function isCleanUp(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.ActionType !== 1);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

function isStartUp(body: RequestBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.Name === "Microsoft.InternalService.AddinInternalService");
}

export function kindOf(body: RequestBody): RequestKind {
  if (isCleanUp(body)) return "clean-up";
  return isStartUp(body) ? "start-up" : "add-in";
}
