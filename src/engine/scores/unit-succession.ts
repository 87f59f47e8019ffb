import type { PublicBody } from "../model/public-body";
import { normalKey } from "../text/fold";

/** A unit is scored under its own name ("thành phố Hải Phòng"), the directory lists its committee. */
const COMMITTEE = /^(?:ủy ban nhân dân|ubnd) /;
const unitKey = (name: string): string => normalKey(name).replace(COMMITTEE, "");

/** Units a unit took over from, nearest first, through as many mergers as the directory tells; without the unit itself. */
export function predecessorsOf(unit: string, bodies: readonly PublicBody[]): string[] {
  const former = new Map<string, readonly string[]>();
  for (const { name, succeeds } of bodies)
    if (succeeds.length > 0) former.set(unitKey(name), [...(former.get(unitKey(name)) ?? []), ...succeeds]);
  const found = new Map<string, string>();
  const seen = new Set([unitKey(unit)]);
  let asked = [unit];
  while (asked.length > 0) {
    const next = asked.flatMap((one) => former.get(unitKey(one)) ?? []).filter((one) => !seen.has(unitKey(one)));
    for (const one of next) {
      seen.add(unitKey(one));
      found.set(unitKey(one), one);
    }
    asked = next;
  }
  return [...found.values()];
}
