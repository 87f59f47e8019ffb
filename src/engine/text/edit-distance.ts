import { distance } from "fastest-levenshtein";

/** Least number of letters to add, drop or change. Past `limit` any number above it is given, which means "more". */
export function editDistance(one: string, other: string, limit = Infinity): number {
  return Math.abs(one.length - other.length) > limit ? limit + 1 : distance(one, other);
}
