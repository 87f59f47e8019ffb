import type { PublicBody } from "../../model/public-body";
import type { BodyDirectory } from "../body-directory";
import type { BodyMatch } from "../body-reading";
import { comparisonKey, spellingKey } from "../comparison-key";
import type { Recognition } from "../recognition";
import type { ListedSpelling, Spelling } from "../spellings";
import { takesEnding, withoutEnding } from "./endings";
import { orderedUnits } from "./unit-lists";

const RANK: Readonly<Record<Spelling, number>> = { name: 0, alias: 1, part: 2, former: 3, slip: 4, approximate: 5 };
const CONFIDENCE = { exact: 1, normalised: 0.99, abbreviation: 0.97, alias: 0.95, collective: 0.95 } as const;
const CAUTIOUS = 0.85;
/** A spelling that is not surely this body, or that two bodies share: a proposal, never applied. */
const UNDECIDED = 0.6;

/** The body a name is listed under, letter by letter or in another spelling; null where the directory has no such spelling. */
export function listedMatch(text: string, directory: BodyDirectory): Recognition | null {
  const body = directory.names.get(text);
  if (body !== undefined) return applied({ text, spelling: "name", body }, text);
  return byKey(comparisonKey(text), text, directory);
}

function byKey(key: string, text: string, directory: BodyDirectory): Recognition | null {
  const listed = directory.keys.get(key) ?? directory.keys.get(orderedUnits(key)) ?? [];
  const found = [...listed].sort((a, b) => RANK[a.spelling] - RANK[b.spelling]);
  const [best] = found;
  if (best === undefined) return null;
  const equals = found.filter(({ spelling }) => spelling === best.spelling).map(({ body }) => body);
  const others = [...new Set(equals)].filter((body) => body !== best.body);
  if (others.length > 0 || best.spelling === "approximate") return undecided(text, best.body, others);
  return applied(best, text);
}

const undecided = (text: string, body: PublicBody, runnersUp: readonly PublicBody[]): Recognition => ({
  match: "fuzzy",
  body,
  name: text,
  confidence: UNDECIDED,
  runnersUp,
  proposal: body.name,
  caution: null,
});

function applied({ text: spelled, spelling, body }: ListedSpelling, text: string): Recognition {
  const cautious = spelling === "former" || spelling === "slip";
  const match = matchOf(body, text);
  return {
    match,
    body,
    name: spelling === "part" ? `${body.name} (${spelled})` : body.name,
    confidence: cautious ? CAUTIOUS : CONFIDENCE[match],
    runnersUp: [],
    proposal: null,
    caution: spelling === "former" ? "renamed" : spelling === "slip" ? "slip" : null,
  };
}

function matchOf(body: PublicBody, text: string): keyof typeof CONFIDENCE & BodyMatch {
  if (body.kind === "group") return "collective";
  if (text === body.name) return "exact";
  if (spellingKey(text) === spellingKey(body.name)) return "normalised";
  return comparisonKey(text) === comparisonKey(body.name) ? "abbreviation" : "alias";
}

/** Like `listedMatch` for a name that only adds its level: "Phòng Kinh tế phường", "Sở Tài chính thành phố Hải Phòng". */
export function matchWithoutEnding(text: string, directory: BodyDirectory): Recognition | null {
  for (const { key, level } of withoutEnding(comparisonKey(text), directory.places)) {
    const found = byKey(key, text, directory);
    if (found?.body && takesEnding(found.body.kind, level)) return likeListed(found, key);
  }
  return null;
}

/** The listed name with its level added is the same spelling; an alias with its level added stays an alias. */
function likeListed(found: Recognition, key: string): Recognition {
  if (found.match !== "alias" || found.body === null || key !== comparisonKey(found.body.name)) return found;
  return { ...found, match: "normalised", confidence: CONFIDENCE.normalised };
}
