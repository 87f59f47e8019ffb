import type { PublicBody } from "../model/public-body";
import { cleanText } from "../text/clean";
import { activeOn, type BodyDirectory } from "./body-directory";
import { comparisonKey } from "./comparison-key";
import { kindsByWords } from "./kinds-by-words";
import { recogniseBody } from "./recognise-body";

export interface CollectiveExpansion {
  readonly members: readonly PublicBody[];
  /** Words narrow the collective ("… phụ trách những lĩnh vực …"): all members, until a person narrows it. */
  readonly restricted: boolean;
  /** Whether the directory knows any member; a collective without members is reported for as one body. */
  readonly known: boolean;
}

/** The members of a collective that exist on a day (`YYYY-MM-DD`, null = any day), in the order of the directory. */
export function expandCollective(name: string, directory: BodyDirectory, on: string | null): CollectiveExpansion {
  const found = recogniseBody(cleanText(name), directory);
  const listed = found.body?.kind === "group" && found.match === "collective" ? found.body.name : null;
  const group = listed ?? cleanText(name);
  const kinds = listed === null ? (kindsByWords(group) ?? []) : [];
  const key = comparisonKey(group);
  const members = directory.bodies.filter(
    (body) =>
      activeOn(body, on) &&
      (kinds.includes(body.kind) || body.groups.some((listedGroup) => comparisonKey(listedGroup) === key)),
  );
  return { members, restricted: listed !== null && found.name !== listed, known: members.length > 0 };
}
