import { NOWHERE } from "../../../source/source-document";
import type { ProseDoubt } from "../prose-doubt";
import { type ScoreBodiesGuess, scoreBodies } from "./score-bodies";
import type { ScoreLine, ScoreLines } from "./score-lines";

/** A row whose sub-index is known. */
export interface NamedRow {
  readonly row: ScoreLine;
  readonly key: string;
}

/** What the pieces of the columns of bodies most likely say, row by row, and how many rows say nothing. */
export function bodyDoubts(table: ScoreLines, named: readonly NamedRow[]): ProseDoubt[] {
  if (!/\bdon vi\b|\bco quan\b|\bph\w{0,3} hop\b/.test(table.header)) return [];
  const guesses = scoreBodies(table);
  const proposed = named.flatMap(({ row, key }) => {
    const guess = guesses.find((one) => one.row === row);
    return guess === undefined ? [] : [bodiesProposed(guess, key)];
  });
  const left = named.length - proposed.length;
  return left === 0 ? proposed : [...proposed, bodiesUnread(table, left)];
}

const bodiesProposed = ({ row, lead, coordinating, confidence, pieces }: ScoreBodiesGuess, key: string): ProseDoubt => {
  const words = { lead: lead.join("; "), coordinating: coordinating.join("; ") };
  const shared = coordinating.length === 0 ? "" : `; phối hợp: ${words.coordinating}`;
  return {
    id: "score-bodies-proposed",
    severity: "warning",
    place: row.line.place,
    value: pieces,
    suggestion: `Thực hiện: ${words.lead}${shared}`,
    args: { name: row.names[0] ?? "", subIndex: key, ...words, percent: Math.round(confidence * 100) },
  };
};

const bodiesUnread = (table: ScoreLines, rows: number): ProseDoubt => ({
  id: "score-bodies-unread",
  severity: "warning",
  place: table.headerLines[0]?.place ?? table.rows[0]?.line.place ?? NOWHERE,
  value: null,
  suggestion: null,
  args: { rows },
});
