import { fold } from "../../text/fold";
import type { BodyDirectory } from "../body-directory";
import type { CellToken } from "./cell-tokens";
import { follow } from "./phrase-tree";

/** Where known names stand in a cell: `starts` maps the first token to the last, `covered` holds all but the first. */
export interface KnownSpans {
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
  readonly covered: ReadonlySet<number>;
}

/** Finds the longest known name at each word, from left to right; commas, dashes and line breaks inside a name belong to it. */
export function knownSpans(tokens: readonly CellToken[], directory: BodyDirectory, withoutMarks: boolean): KnownSpans {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  const covered = new Set<number>();
  for (let i = 0; i < tokens.length; i += 1) {
    const last = longestFrom(i, tokens, directory, withoutMarks);
    if (last === null) continue;
    starts.set(i, last);
    ends.set(last, i);
    for (let inside = i + 1; inside <= last; inside += 1) covered.add(inside);
    i = last;
  }
  return { starts, ends, covered };
}

const JOINS: ReadonlySet<string> = new Set(["comma", "dash", "line"]);

function longestFrom(
  first: number,
  tokens: readonly CellToken[],
  directory: BodyDirectory,
  withoutMarks: boolean,
): number | null {
  let node = withoutMarks ? directory.foldedPhrases : directory.phrases;
  let last: number | null = null;
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !belongs(token, tokens[i - 1], i === first)) break;
    const next = follow(node, withoutMarks ? token.words.map(fold) : token.words);
    if (next === null) break;
    node = next;
    if (node.ends && token.words.length > 0) last = i;
  }
  return last;
}

/** A name may go on over a comma, a dash or a line break, but a bullet begins another. */
function belongs(token: CellToken, before: CellToken | undefined, isFirst: boolean): boolean {
  if (token.kind === "word") return token.words.length > 0 || !isFirst;
  return !isFirst && JOINS.has(token.kind) && !(token.kind === "dash" && before?.kind === "line");
}
