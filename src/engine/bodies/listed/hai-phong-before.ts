import type { PublicBody } from "../../model/public-body";
import { comparisonKey } from "../comparison-key";
import { HAI_PHONG } from "./hai-phong";
import { listed } from "./listed-body";

/**
 * The day the departments of 2025 took over from those before. Known from the general reorganisation of that spring; the city's own
 * resolution was not at hand.
 */
export const HAI_PHONG_MERGED_ON = "2025-03-01";

/** Bodies that a body took over from, each with its short spellings: "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "SKHĐT". */
function formerBodies({ kind, groups, succeeds }: PublicBody): PublicBody[] {
  const bodies: PublicBody[] = [];
  for (const name of succeeds) {
    const last = bodies.at(-1);
    const isShort =
      /&|^\p{Lu}+$/u.test(name) || (last !== undefined && comparisonKey(last.name) === comparisonKey(name));
    if (isShort && last !== undefined) bodies.splice(-1, 1, { ...last, aliases: [...last.aliases, name] });
    else bodies.push({ ...listed(name, "other"), kind, groups: [...groups] });
  }
  return bodies;
}

/** The directory for a plan from before the mergers: the names of its time are bodies of their own, nobody's former names. */
export const HAI_PHONG_BEFORE: readonly PublicBody[] = HAI_PHONG.flatMap((body) => [
  { ...body, succeeds: [] },
  ...formerBodies(body),
]);
