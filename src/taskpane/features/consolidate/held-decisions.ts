import type { HeldLine } from "../../../application/returns/open-consolidation";
import type { Progress } from "../../../engine/model/answer";

/** What a person says about a held row before it is applied. */
export interface HeldAnswer {
  readonly take: boolean;
  readonly task: string | null;
  readonly body: string | null;
  readonly progress: Progress | null;
}

/** What must be chosen before the row can be taken. */
export interface HeldNeeds {
  readonly task: boolean;
  readonly body: boolean;
  readonly progress: boolean;
}

export const needsOf = ({ reasons }: Pick<HeldLine, "reasons">): HeldNeeds => ({
  task: reasons.some((reason) => reason === "unknown-task" || reason === "code-and-text-disagree"),
  body: reasons.some((reason) => reason === "unknown-body" || reason === "meta-disagrees"),
  progress: reasons.includes("value-out-of-list"),
});

/** Before a person says anything: what the row most likely is. A body's name nobody knows (`bodies`: those asked) is no answer. */
export const likelyAnswer = (
  { task, body }: Pick<HeldLine, "task" | "body">,
  bodies: readonly string[],
): Omit<HeldAnswer, "take"> => ({
  task,
  body: body !== null && bodies.includes(body) ? body : null,
  progress: null,
});

/** Whether the row can be taken with what is chosen. */
export const canTake = (needs: HeldNeeds, answer: Omit<HeldAnswer, "take">): boolean =>
  (!needs.task || answer.task !== null) && (!needs.body || answer.body !== null);

/** The value the workbook keeps for a decision. */
export function decisionText(answer: HeldAnswer, needs: HeldNeeds): string {
  if (!answer.take) return "reject";
  const parts = {
    ...(needs.task && answer.task !== null ? { task: answer.task } : {}),
    ...(needs.body && answer.body !== null ? { body: answer.body } : {}),
    ...(needs.progress ? { progress: answer.progress } : {}),
  };
  return Object.keys(parts).length === 0 ? "accept" : JSON.stringify({ take: true, ...parts });
}

/** Decisions by the keys the workbook keeps them by. */
export type Decisions = Readonly<Record<string, string>>;

/** Rows of one returned sheet that wait for the same reasons have the same kind. */
export const kindOf = ({ file, sheet, reasons }: HeldLine): string => JSON.stringify([file, sheet, reasons]);

/**
 * Waiting rows of the same returned sheet for the same reasons: one answer does for all. Rows whose task or word a person must
 * choose stand alone, for nobody looked at the others; so do rows that answer one task twice. `byKind`: all rows by `kindOf`.
 */
export function alikeRows(line: HeldLine, byKind: ReadonlyMap<string, readonly HeldLine[]>): readonly HeldLine[] {
  const { task, progress } = needsOf(line);
  if (task || progress) return [line];
  const alike = byKind.get(kindOf(line)) ?? [line];
  return new Set(alike.map((other) => other.task)).size === alike.length ? alike : [line];
}

/** A word or a body's name of the row, and what a person chose for it: may be kept for every return from now on. */
export interface Explanation {
  readonly kind: "word" | "name";
  readonly decision: string;
  readonly written: string;
  readonly value: string;
}

export function explanationsOf(line: HeldLine, { progress, body }: Omit<HeldAnswer, "take">): Explanation[] {
  const needs = needsOf(line);
  const found: Explanation[] = [];
  if (needs.progress && line.word !== null && line.wordDecision !== null && progress !== null)
    found.push({ kind: "word", decision: line.wordDecision, written: line.word, value: progress });
  if (needs.body && line.name !== null && line.nameDecision !== null && body !== null)
    found.push({ kind: "name", decision: line.nameDecision, written: line.name, value: body });
  return found;
}

/** The same answer for each of these rows. */
export const decisionsOn = (lines: readonly HeldLine[], answer: HeldAnswer): Decisions =>
  Object.fromEntries(lines.map((line) => [line.decision, decisionText(answer, needsOf(line))]));
