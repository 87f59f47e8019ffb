/**
 * Where the new ones of our sheets go among the tabs that are there: behind the nearest of ours that goes before them, else before the
 * nearest after them, else at the end. Ours so stand together in their order, and nobody's tab changes its place among the others. Names
 * of tabs; places from 0, each counted when those before it are put in.
 */
export function newTabPlaces(ours: readonly string[], there: readonly string[]): ReadonlyMap<string, number> {
  const tabs = [...there];
  const places = new Map<string, number>();
  ours.forEach((name, index) => {
    if (tabs.includes(name)) return;
    const place = placeAmong(tabs, ours.slice(0, index), ours.slice(index + 1));
    tabs.splice(place, 0, name);
    places.set(name, place);
  });
  return places;
}

function placeAmong(tabs: readonly string[], before: readonly string[], after: readonly string[]): number {
  const previous = before.findLast((name) => tabs.includes(name));
  if (previous !== undefined) return tabs.indexOf(previous) + 1;
  const next = after.find((name) => tabs.includes(name));
  return next === undefined ? tabs.length : tabs.indexOf(next);
}
