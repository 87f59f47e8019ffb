import type { Json, JsonObject } from "../state/json";
import { isObject } from "../state/json";

const camel = (name: string): string => {
  if (name === "_Items") return "items";
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
};

/** The answer of `retrieve`: the same as of `load`, with the names of JavaScript. Inside arrays values stay untouched. */
export function camelCased(value: JsonObject): JsonObject {
  const answer: JsonObject = {};
  for (const [name, item] of Object.entries(value)) answer[camel(name)] = inner(name, item);
  return answer;
}

function inner(name: string, item: Json): Json {
  if (name === "_Items" && Array.isArray(item)) return item.map((one) => (isObject(one) ? camelCased(one) : one));
  return isObject(item) ? camelCased(item) : item;
}
