import type { PublicBody } from "../model/public-body";
import { cleanText } from "../text/clean";
import type { BodyDirectory } from "./body-directory";
import type { BodyMatch } from "./body-reading";
import { recogniseBody } from "./recognise-body";

export interface BodyMatchResult {
  readonly match: BodyMatch;
  /** For `folded` and `fuzzy` the likeliest body, not a decided one. */
  readonly body: PublicBody | null;
  readonly confidence: number;
  readonly runnersUp: readonly PublicBody[];
}

/** Which body of the directory one name means; brackets and qualifiers of the name are looked past. */
export function matchBody(name: string, directory: BodyDirectory): BodyMatchResult {
  const { match, body, confidence, runnersUp } = recogniseBody(cleanText(name), directory);
  return { match, body, confidence, runnersUp };
}
