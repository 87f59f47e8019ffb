import type { PublicBody } from "../model/public-body";
import { activeOn } from "./body-directory";

/**
 * The directory as it stood on the day a plan was issued. A body that is gone leaves its name to the one that took over; one that
 * does not exist yet takes nobody's name, so that a plan from before a merger keeps the old names. Without a day, and in a
 * directory without dates, nothing changes (and the list stays the same object, prepared once).
 */
export function bodiesOn(bodies: readonly PublicBody[], day: string | null): readonly PublicBody[] {
  if (day === null || bodies.every((body) => activeOn(body, day))) return bodies;
  const taken = new Set(bodies.filter((body) => activeOn(body, day)).flatMap((body) => body.succeeds));
  return bodies.flatMap((body) => {
    if (body.validFrom !== null && day < body.validFrom) return [{ ...body, succeeds: [] }];
    return activeOn(body, day) || !taken.has(body.name) ? [body] : [];
  });
}
