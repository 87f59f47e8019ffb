import type { PublicBody } from "../model/public-body";
import { fold } from "../text/fold";
import { type BodyDirectory, bodyDirectory } from "./body-directory";
import { levelOf } from "./body-kinds";
import { letteringOf, startsLikeBody } from "./cells/head-words";
import { isCollective } from "./collective-words";
import { foldedKey } from "./comparison-key";
import { guessKind } from "./guess-kind";
import { GENERAL } from "./listed/general";
import { HAI_PHONG } from "./listed/hai-phong";
import { HAI_PHONG_BEFORE, HAI_PHONG_MERGED_ON } from "./listed/hai-phong-before";
import { listed } from "./listed/listed-body";
import { readBodies } from "./read-bodies";
import { spellingsOf } from "./spellings";

const CITY = "hai phong";
/** A longer cell is the text of a task, not the name of a body. */
const LONGEST_NAME = 120;

/**
 * The directory a plan's register starts from: that of Hải Phòng where the issuer or a cell is of that city,
 * else the bodies the plan names. `mentions` may be whole cells, also such that name no body. A plan issued before the mergers of
 * 2025 names the bodies of its own time.
 */
export function directoryForPlan(
  issuer: string | null,
  mentions: readonly string[],
  issuedOn: string | null = null,
): readonly PublicBody[] {
  if (!isOfHaiPhong(issuer, mentions)) return namedBodies(mentions);
  return issuedOn !== null && issuedOn < HAI_PHONG_MERGED_ON ? HAI_PHONG_BEFORE : HAI_PHONG;
}

const UNIT_KEYS: ReadonlySet<string> = new Set(
  HAI_PHONG.filter(({ kind }) => levelOf(kind) === "unit")
    .flatMap(spellingsOf)
    .map(({ text }) => foldedKey(text)),
);
/** A province, city, town or district with its own name, as an issuer's line names it. */
const PLACE = /(?:^|[\s,])(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|[Tt]hị xã|[Qq]uận|[Hh]uyện)\s+(?=\p{Lu})/u;
const UNIT = /^(?:uy ban nhan dan )?(?:phuong|xa|dac khu) \S/;

const namesCity = (text: string): boolean => ` ${fold(text)} `.includes(` ${CITY} `);
const isUnit = (text: string): boolean => UNIT.test(foldedKey(text));
const isUnitOfCity = (text: string): boolean => UNIT_KEYS.has(foldedKey(text));

/** Names of units exist in several provinces: one unit that is not of the city tells that the others are not either. */
function isOfHaiPhong(issuer: string | null, mentions: readonly string[]): boolean {
  if (issuer !== null && (namesCity(issuer) || isUnitOfCity(issuer))) return true;
  if (issuer !== null && (PLACE.test(issuer) || isUnit(issuer))) return false;
  const units = mentions.filter((text) => text.length <= LONGEST_NAME && isUnit(text) && !isCollective(text));
  return mentions.some(namesCity) || (units.length > 0 && units.every(isUnitOfCity));
}

function namedBodies(mentions: readonly string[]): readonly PublicBody[] {
  const general = bodyDirectory(GENERAL);
  const found = new Map<string, PublicBody>();
  for (const text of new Set(mentions)) {
    if (text.length > LONGEST_NAME || !startsLikeBody(text.replace(/^[-\s]+/, ""), letteringOf(text))) continue;
    for (const body of bodiesOf(text, general)) found.set(foldedKey(body.name), body);
  }
  return [...found.values()];
}

function bodiesOf(cell: string, general: BodyDirectory): readonly PublicBody[] {
  const { bodies, joined } = readBodies(cell, general);
  return [...bodies, ...joined].map(({ name, directoryName }) => {
    const known = directoryName === null ? undefined : general.names.get(directoryName);
    return known ?? listed(name, guessKind(name), []);
  });
}
