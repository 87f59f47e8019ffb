import type { RowContext, RowKind } from "./row-kind";

const NOTE = /^(?:\(?\*+\)?\s*)?(?:ghi chú|lưu ý|chú thích)\s*:/iu;
const STARRED = /^\(?\*{1,3}\)?\s*\p{L}/u;

/** "Ghi chú: …" in a row of its own below the tasks: words about the table, neither task nor heading. */
export const tableNote: RowKind = { fate: "narrative", applies: (context) => isNote(context) };

function isNote({ facts }: RowContext): boolean {
  if (facts.number !== null || facts.hasAssignment) return false;
  return NOTE.test(facts.text) || (facts.spansRow && STARRED.test(facts.text));
}
