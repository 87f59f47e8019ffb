import * as z from "zod";
import { type Progress, progressSchema } from "../model/answer";
import { PROGRESS_LABELS } from "../sheets/labels";
import { fold, normalKey } from "../text/fold";

/**
 * What people decided about returns, kept in `Register.decisions`:
 * - `consolidation.held:<key of the row>`: "accept", "reject", or JSON with what the row lacked;
 * - `consolidation.word:<word, folded>`: the progress a word means, for every row from then on;
 * - `consolidation.body:<name>`: the body a name means, for every form from then on.
 *
 * A blank value takes a decision back.
 */
const HELD = "consolidation.held:";
const WORD = "consolidation.word:";
const BODY = "consolidation.body:";

export const heldDecision = (rowKey: string): string => `${HELD}${rowKey}`;
/** `word`: a progress as written, outside the list. */
export const wordDecision = (word: string): string => `${WORD}${fold(word)}`;
/** `name`: of a body, as a form writes it. */
export const bodyDecision = (name: string): string => `${BODY}${normalKey(name)}`;

const takenSchema = z.object({
  take: z.literal(true),
  task: z.string().exactOptional(),
  body: z.string().exactOptional(),
  progress: progressSchema.nullable().exactOptional(),
});

/** A decided row: left out, or taken with what it lacked. */
export type RowDecision = { readonly take: false } | z.infer<typeof takenSchema>;
export type Decisions = Readonly<Record<string, string>>;

/** Null where nobody decided about the row, or what stands there says nothing. */
export function rowDecision(decisions: Decisions, rowKey: string): RowDecision | null {
  const text = decisions[heldDecision(rowKey)];
  if (text === undefined) return null;
  if (text === "accept") return { take: true };
  if (text === "reject") return { take: false };
  const taken = z.safeParse(takenSchema, parsed(text));
  return taken.success ? taken.data : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/** Words for a progress, by their folded spelling; the value is a key or a label of the list. */
export function learnedWords(decisions: Decisions): Map<string, Progress> {
  const learned = new Map<string, Progress>();
  for (const [word, value] of withPrefix(decisions, WORD)) {
    const progress = z.safeParse(progressSchema, value);
    const known = progress.success ? progress.data : PROGRESS_LABELS.keyOf(value);
    if (known !== null) learned.set(word, known);
  }
  return learned;
}

/** Names of bodies, by their key. */
export const learnedBodies = (decisions: Decisions): Map<string, string> =>
  new Map(withPrefix(decisions, BODY).map(([name, body]) => [normalKey(name), body]));

/** What a person explained once for every return; `written` is folded as its kind is. */
export interface Explained {
  readonly decision: string;
  readonly written: string;
  readonly means:
    | { readonly kind: "body"; readonly body: string }
    | { readonly kind: "word"; readonly progress: Progress };
}

/** Names of bodies first, each kind in the order in which it was explained. */
export const explainedWords = (decisions: Decisions): Explained[] => [
  ...[...learnedBodies(decisions)].map(
    ([written, body]): Explained => ({ decision: `${BODY}${written}`, written, means: { kind: "body", body } }),
  ),
  ...[...learnedWords(decisions)].map(
    ([written, progress]): Explained => ({ decision: `${WORD}${written}`, written, means: { kind: "word", progress } }),
  ),
];

const withPrefix = (decisions: Decisions, prefix: string): (readonly [string, string])[] =>
  Object.entries(decisions)
    .filter(([key, value]) => key.startsWith(prefix) && value !== "")
    .map(([key, value]) => [key.slice(prefix.length), value] as const);
