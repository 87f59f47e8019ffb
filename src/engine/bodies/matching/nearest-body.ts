import type { PublicBody } from "../../model/public-body";
import { editDistance } from "../../text/edit-distance";
import { fold } from "../../text/fold";
import type { BodyDirectory } from "../body-directory";
import { levelOf } from "../body-kinds";
import { isCollective } from "../collective-words";
import { comparisonKey, foldedKey, plainKey } from "../comparison-key";
import { differInNumber, differsByASlip, likeness, mayBeAlike, ratio } from "../likeness";
import type { ListedSpelling } from "../spellings";
import { OMITTED_ENDINGS, takesEnding, withoutEnding } from "./endings";

/** The bodies a damaged name may stand for, the likeliest first. */
export interface Nearest {
  readonly match: "folded" | "fuzzy";
  readonly body: PublicBody;
  readonly confidence: number;
  readonly runnersUp: readonly PublicBody[];
}

const FOLDED = 0.8;
const SHARED = 0.5;
const OMITTED = 0.7;
/** Share of `likeness` a long name needs when it differs by more than a slip. */
const ALIKE = 0.88;
/** Names this close behind the best are named as runners-up. */
const MARGIN = 0.04;
/** Share the diacritics have in a score: they only decide between names that are otherwise as near. */
const MARKS = 0.1;
const LONGEST = 160;
const SHORTEST_KEY = 6;

/** The nearest body of the directory, or null where nothing is near enough to be worth a person's look. */
export function nearestBody(text: string, directory: BodyDirectory): Nearest | null {
  const folded = foldedKey(text);
  if (folded === "" || folded.length > LONGEST) return null;
  return (
    sameWithoutMarks(text, folded, directory) ?? endingLeftOff(folded, directory) ?? alike(text, folded, directory)
  );
}

function sameWithoutMarks(text: string, folded: string, directory: BodyDirectory): Nearest | null {
  const shorter = withoutEnding(folded, directory.places, fold).flatMap(({ key, level }) =>
    (directory.foldedKeys.get(key) ?? []).filter(({ body }) => takesEnding(body.kind, level)),
  );
  const found = directory.foldedKeys.get(folded) ?? shorter;
  const key = comparisonKey(text);
  const near = ({ text: spelled }: ListedSpelling): number => editDistance(key, comparisonKey(spelled));
  const bodies = distinct([...found].sort((a, b) => near(a) - near(b)));
  return nearestOf(bodies, "folded", bodies.length > 1 ? SHARED : FOLDED);
}

function endingLeftOff(folded: string, directory: BodyDirectory): Nearest | null {
  const found = OMITTED_ENDINGS.flatMap((ending) => directory.foldedKeys.get(`${folded} ${fold(ending)}`) ?? []);
  return nearestOf(distinct(found), "fuzzy", OMITTED);
}

interface Scored {
  readonly body: PublicBody;
  readonly score: number;
}

function alike(text: string, folded: string, directory: BodyDirectory): Nearest | null {
  const keys = new Set([folded, plainKey(text)]);
  const many = isCollective(text);
  const scored: Scored[] = [];
  for (const [key, spellings] of directory.nearKeys) {
    if (key.length < SHORTEST_KEY) continue;
    for (const own of keys) scored.push(...scoredBy({ text, key: own, many }, key, spellings));
  }
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const close = scored.filter(({ score }) => score >= best - MARGIN);
  return nearestOf(distinct(close), "fuzzy", Math.min(0.79, best * 0.8));
}

function scoredBy(
  own: { readonly text: string; readonly key: string; readonly many: boolean },
  key: string,
  spellings: readonly ListedSpelling[],
): readonly Scored[] {
  if (!mayBeAlike(own.key, key) || differInNumber(own.key, key)) return [];
  const slip = differsByASlip(own.key, key);
  const score = likeness(own.key, key);
  if (!slip && score < ALIKE) return [];
  return spellings
    .filter(({ body }) => slip || (!own.many && isNamedFreely(body)))
    .map(({ body, text }) => ({
      body,
      score: score - MARKS * (1 - ratio(comparisonKey(own.text), comparisonKey(text))),
    }));
}

/** Units and collectives share most of their words with each other ("UBND các …"): only a slip makes two of them alike. */
const isNamedFreely = ({ kind, name }: PublicBody): boolean =>
  !["unit", "collective"].includes(levelOf(kind)) && !isCollective(name);

const distinct = (found: readonly { body: PublicBody }[]): PublicBody[] => [...new Set(found.map(({ body }) => body))];

function nearestOf(bodies: readonly PublicBody[], match: Nearest["match"], confidence: number): Nearest | null {
  const [body, ...runnersUp] = bodies;
  return body === undefined ? null : { match, body, confidence, runnersUp: runnersUp.slice(0, 3) };
}
