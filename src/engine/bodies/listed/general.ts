import type { PublicBody } from "../../model/public-body";
import { COLLECTIVES } from "./collective-names";
import { DEPARTMENTS } from "./departments";
import { WARD_UNITS } from "./ward-units";

/** An older plan of another province rightly names the departments of its own time: their former names are not ours to change. */
const withoutPast = (body: PublicBody): PublicBody => ({ ...body, succeeds: [] });

/**
 * Words that hold in every province: departments, offices and posts of a ward, collectives.
 * A collective has no members here, because the bodies a plan happens to name are not all of them.
 */
export const GENERAL: readonly PublicBody[] = [
  ...DEPARTMENTS.map(withoutPast).map((body) => ({ ...body, groups: [] })),
  ...WARD_UNITS,
  ...COLLECTIVES,
];
