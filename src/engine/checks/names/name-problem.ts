import type { BodyDirectory } from "../../bodies/body-directory";
import { activeOn } from "../../bodies/body-directory";
import type { BodyMention, BodyReading } from "../../bodies/body-reading";
import { readBodies } from "../../bodies/read-bodies";
import { remembered } from "../../remembered";

/** What is wrong with one name of a cell of bodies. The first that applies is the root cause; the others are its consequences. */
export type NameProblemKind =
  | "no-name"
  | "by-reference"
  | "coordinator-inside"
  | "several-in-one"
  | "renamed"
  | "misspelt"
  | "ambiguous"
  | "trailing-punctuation"
  | "unknown"
  | "short-form";

export interface NameProblem {
  readonly kind: NameProblemKind;
  /** Candidates, the likeliest first; each is the list of names that takes the place of this one. */
  readonly candidates: readonly (readonly string[])[];
  /** Bodies that belong in the other column. */
  readonly joined: readonly string[];
  readonly confidence: number;
}

const CACHES = new WeakMap<BodyDirectory, Map<string, { readonly problem: NameProblem | null }>>();

/** Null where the name is the proper name of a body, or of many, that exists on the day (`YYYY-MM-DD`, null = any day). */
export function nameProblem(name: string, directory: BodyDirectory, on: string | null): NameProblem | null {
  const cache = CACHES.get(directory) ?? new Map<string, { readonly problem: NameProblem | null }>();
  CACHES.set(directory, cache);
  return remembered(cache, `${on ?? ""} ${name}`, () => ({ problem: problemOf(name, directory, on) })).problem;
}

const problem = (kind: NameProblemKind, more: Partial<NameProblem> = {}): NameProblem => ({
  kind,
  candidates: [],
  joined: [],
  confidence: 1,
  ...more,
});

const namesOf = (mentions: readonly BodyMention[]): string[] => mentions.map((mention) => mention.name);

function problemOf(name: string, directory: BodyDirectory, on: string | null): NameProblem | null {
  const reading = readBodies(name, directory);
  const [mention, ...more] = reading.bodies;
  if (mention === undefined) return problem("no-name");
  if (reading.doubts.some((doubt) => doubt.id === "body-by-reference")) return problem("by-reference");
  if (reading.joined.length > 0)
    return problem("coordinator-inside", { candidates: [namesOf(reading.bodies)], joined: namesOf(reading.joined) });
  if (more.length > 0 || hasDoubt(reading, "body-repeated"))
    return problem("several-in-one", { candidates: [namesOf(reading.bodies)], confidence: 0.9 });
  return problemOfOne(name, { mention, reading }, directory, on);
}

const hasDoubt = (reading: BodyReading, id: string): boolean => reading.doubts.some((doubt) => doubt.id === id);

interface OneMention {
  readonly mention: BodyMention;
  readonly reading: BodyReading;
}

function problemOfOne(
  name: string,
  { mention, reading }: OneMention,
  directory: BodyDirectory,
  on: string | null,
): NameProblem | null {
  const { confidence } = mention;
  if (hasDoubt(reading, "body-renamed")) return problem("renamed", { candidates: [[mention.name]], confidence });
  const successors = successorsOf(mention, directory, on);
  if (successors !== null) return problem("renamed", { candidates: successors, confidence: 0.9 });
  const doubtful = reading.doubts.find(({ id }) => id === "body-ambiguous" || id === "body-spelling-uncertain");
  if (doubtful !== undefined) return nearName(mention, String(doubtful.args.others ?? ""));
  if (hasDoubt(reading, "body-trailing-punctuation"))
    return problem("trailing-punctuation", { candidates: [[mention.name]] });
  if (mention.match === "unknown") return problem("unknown");
  return mention.name === name ? null : problem("short-form", { candidates: [[mention.name]], confidence: 0.95 });
}

function nearName(mention: BodyMention, others: string): NameProblem {
  const near = [mention.proposal ?? mention.name, ...others.split(" / ")].filter((name) => name !== "");
  return problem(near.length > 1 ? "ambiguous" : "misspelt", {
    candidates: near.map((name) => [name]),
    confidence: mention.proposal === null ? 0.9 : mention.confidence,
  });
}

/** Bodies that took over from one that no longer exists on the day; null where it exists. */
function successorsOf(mention: BodyMention, directory: BodyDirectory, on: string | null): string[][] | null {
  const body = mention.directoryName === null ? undefined : directory.names.get(mention.directoryName);
  if (body === undefined || activeOn(body, on)) return null;
  const after = directory.bodies.filter((one) => one.succeeds.includes(body.name) && activeOn(one, on));
  return after.map((one) => [one.name]);
}
