import { gathered } from "../../gathered";
import type { Answer } from "../../model/answer";
import { answerKey } from "../../model/answer-key";
import type { HeldReason } from "../held-reasons";
import type { PlacedRow } from "./decided-rows";
import type { KnownAnswers } from "./known-answers";
import { sameAnswer } from "./same-answer";

/** The one end of a data row (DESIGN 3.6). */
export type RowFate = "accepted" | "superseded" | "held" | "rejected";

export interface FatedRow {
  readonly placed: PlacedRow;
  readonly fate: RowFate;
  /** Why it is held, in order; empty for every other fate. */
  readonly reasons: readonly HeldReason[];
  /** The row that counts in place of a superseded one; null where the register's own answer does. */
  readonly by: PlacedRow | null;
}

/**
 * Ends every row: of the answers of one body about one task the newest counts; of two of one day with the same content the first,
 * with different content none until a person decides.
 */
export function fatesOf(rows: readonly PlacedRow[], known: KnownAnswers): FatedRow[] {
  const groups = gathered(rows, (placed) => {
    const answer = answerOfRow(placed);
    return answer === null ? null : answerKey(answer);
  });
  groups.delete(null);
  const ends = new Map<PlacedRow, FatedRow>();
  for (const group of groups.values()) for (const fated of groupFates(group, known)) ends.set(fated.placed, fated);
  return rows.map((placed) => ends.get(placed) ?? unanswered(placed));
}

const unanswered = (placed: PlacedRow): FatedRow =>
  placed.state.kind === "held"
    ? { placed, fate: "held", reasons: placed.state.reasons, by: null }
    : { placed, fate: "rejected", reasons: [], by: null };

const answerOfRow = ({ state }: PlacedRow): Answer | null => (state.kind === "answer" ? state.answer : null);
const daySent = (placed: PlacedRow): string => answerOfRow(placed)?.sentOn ?? "";

function groupFates(group: readonly PlacedRow[], known: KnownAnswers): FatedRow[] {
  const decided = group.filter((placed) => placed.decided);
  if (decided.length > 0) return winnerAmong(group, newestOf(decided), known);
  return winnerAmong(group, newestOf(group), known);
}

function newestOf(group: readonly PlacedRow[]): readonly PlacedRow[] {
  const last = group.reduce((day, placed) => (daySent(placed) > day ? daySent(placed) : day), "");
  return group.filter((placed) => daySent(placed) === last);
}

function winnerAmong(group: readonly PlacedRow[], newest: readonly PlacedRow[], known: KnownAnswers): FatedRow[] {
  const [first] = newest;
  const answer = first === undefined ? null : answerOfRow(first);
  if (first === undefined || answer === null) return group.map(unanswered);
  const agree = newest.every((placed) => sameAnswer(answer, answerOfRow(placed) ?? answer));
  if (!agree) return withHeld(group, newest, "same-day-different-content", known);
  const standing = known.standing(answer, first.decided);
  if (standing === "open") return accepted(group, first);
  if (standing === "stands") return group.map((placed) => superseded(placed, null));
  return withHeld(group, newest, standing, known);
}

const accepted = (group: readonly PlacedRow[], winner: PlacedRow): FatedRow[] =>
  group.map((placed) =>
    placed === winner ? { placed, fate: "accepted", reasons: [], by: null } : superseded(placed, winner),
  );

const superseded = (placed: PlacedRow, by: PlacedRow | null): FatedRow => ({
  placed,
  fate: "superseded",
  reasons: [],
  by,
});

/** Those of the newest day wait; what was sent before counts meanwhile. */
function withHeld(
  group: readonly PlacedRow[],
  held: readonly PlacedRow[],
  reason: HeldReason,
  known: KnownAnswers,
): FatedRow[] {
  const older = group.filter((placed) => !held.includes(placed));
  return [
    ...held.map((placed): FatedRow => ({ placed, fate: "held", reasons: [reason], by: null })),
    ...(older.length === 0 ? [] : winnerAmong(older, newestOf(older), known)),
  ];
}
