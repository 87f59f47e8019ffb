import type { Plan } from "../../engine/model/plan";
import type { PublicBody } from "../../engine/model/public-body";

const FORMER = /\(cũ\)\s*$/u;

/**
 * A plan of a merged unit sets targets for the new one and prints scores of the former ones: "thành phố Hải Phòng (cũ)",
 * "tỉnh Hải Dương (cũ)" in 220/KH-UBND. The directory then starts with the new unit and what it succeeds, so that a gap
 * has a baseline; a person corrects it in `Đơn vị`.
 */
export function succeedingUnits({ scores, targets }: Plan): PublicBody[] {
  const scored = new Set(scores.map(({ unit }) => unit));
  const former = [...scored].filter((unit) => unit !== null && FORMER.test(unit));
  const fresh = [...new Set(targets.map(({ unit }) => unit))].filter((unit) => unit !== null && !scored.has(unit));
  const [unit] = fresh;
  if (fresh.length !== 1 || unit == null || former.length === 0) return [];
  return [
    {
      name: `Ủy ban nhân dân ${unit}`,
      kind: "other",
      groups: [],
      aliases: [],
      focalPoint: null,
      succeeds: former.filter((one) => one !== null),
      validFrom: null,
      validTo: null,
    },
  ];
}
