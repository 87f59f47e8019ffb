import type { PublicBody } from "../../model/public-body";
import { COLLECTIVES } from "./collective-names";
import { DEPARTMENTS } from "./departments";
import { HAI_PHONG_CENTRAL_BODIES } from "./hai-phong-central-bodies";
import { HAI_PHONG_ASSOCIATIONS, HAI_PHONG_CITY_OFFICES, HAI_PHONG_CITY_UNITS } from "./hai-phong-city-bodies";
import { HAI_PHONG_COMMUNES } from "./hai-phong-communes";
import { HAI_PHONG_WARDS } from "./hai-phong-wards";
import { WARD_UNITS } from "./ward-units";

/**
 * The 174 bodies of Hải Phòng the register starts from where a plan is of that city. A person edits it:
 * bodies named in no seed plan are the usual ones of a centrally-run city and were not confirmed.
 */
export const HAI_PHONG: readonly PublicBody[] = [
  ...DEPARTMENTS,
  ...HAI_PHONG_CITY_OFFICES,
  ...HAI_PHONG_CENTRAL_BODIES,
  ...HAI_PHONG_ASSOCIATIONS,
  ...HAI_PHONG_CITY_UNITS,
  ...WARD_UNITS,
  ...COLLECTIVES,
  ...HAI_PHONG_WARDS,
  ...HAI_PHONG_COMMUNES,
];
