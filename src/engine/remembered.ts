/** Distinct texts kept before a store starts anew: a city's plan has a few hundred. */
const MOST = 5000;

/** The value of a key, worked out once: the same cell text stands in many rows. */
export function remembered<T>(store: Map<string, T>, key: string, workOut: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = workOut();
  if (store.size >= MOST) store.clear();
  store.set(key, value);
  return value;
}
