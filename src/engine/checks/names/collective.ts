import type { BodyDirectory } from "../../bodies/body-directory";
import { isCollective } from "../../bodies/collective-words";
import { type CollectiveExpansion, expandCollective } from "../../bodies/collectives";
import { comparisonKey } from "../../bodies/comparison-key";
import { kindsByWords } from "../../bodies/kinds-by-words";
import { recogniseBody } from "../../bodies/recognise-body";
import { remembered } from "../../remembered";
import { cleanText } from "../../text/clean";
import type { CheckContext } from "../check-context";

interface Known {
  readonly groups: ReadonlySet<string>;
  readonly expansions: Map<string, { readonly expansion: CollectiveExpansion | null }>;
}

const NOBODY: CollectiveExpansion = { members: [], restricted: false, known: false };
const KNOWN = new WeakMap<BodyDirectory, Known>();

/** The groups that bodies of a directory belong to, and the names already looked up in it. */
function knownOf(directory: BodyDirectory): Known {
  const known = KNOWN.get(directory) ?? {
    groups: new Set([...new Set(directory.bodies.flatMap((body) => body.groups))].map(comparisonKey)),
    expansions: new Map(),
  };
  KNOWN.set(directory, known);
  return known;
}

/** Whether any body can belong to it: a listed group, a kind of body in words, or a group that bodies name. */
function mayHaveMembers(name: string, directory: BodyDirectory): boolean {
  const words = cleanText(name);
  if (recogniseBody(words, directory).body?.kind === "group" || kindsByWords(words) !== null) return true;
  return knownOf(directory).groups.has(comparisonKey(words));
}

function expansionOf(name: string, directory: BodyDirectory, on: string | null): CollectiveExpansion | null {
  if (!isCollective(name)) return null;
  return mayHaveMembers(name, directory) ? expandCollective(name, directory, on) : NOBODY;
}

/** The members of a name that stands for many bodies; null where it is one body. Each name is looked up once. */
export const collectiveOf = (name: string, { directory, issuedOn }: CheckContext): CollectiveExpansion | null =>
  remembered(knownOf(directory).expansions, `${issuedOn ?? ""} ${name}`, () => ({
    expansion: expansionOf(name, directory, issuedOn),
  })).expansion;
