import type { Parts } from "../package";
import { relationsOf } from "../relationships";

/** Parts that can be reached from the package's own list by following relations. */
export function reachableParts(parts: Parts): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const relation of relationsOf(parts, path)) {
      if (relation.path === null || reached.has(relation.path) || !parts.has(relation.path)) continue;
      reached.add(relation.path);
      waiting.push(relation.path);
    }
  }
  return reached;
}
