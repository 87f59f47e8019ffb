import type { JournalEntry } from "../model/journal";

/**
 * Each line of `Nhật ký` carries a mark worked out of its own words and the mark of the line before. A line changed, moved or taken
 * out breaks the chain behind it. The marks guard against slips and hasty hands, not against forgers: whoever can run
 * this program can make fitting marks (threat model, "what is not defended").
 */
export function chainMark(before: string, { at, who, what, before: was, after }: JournalEntry): string {
  const words = [before, at, who, what, was, after].map((part) => part.normalize("NFC")).join("\u001f");
  return [FIRST_SEED, SECOND_SEED].map((seed) => hash(words, seed).toString(16).padStart(8, "0")).join("");
}

/** Key among the register's decisions of the mark the journal ended with when it was written. */
export const JOURNAL_END = "trust.journal-end";

const FIRST_SEED = 0x811c_9dc5;
const SECOND_SEED = 0x1234_5678;
const PRIME = 0x0100_0193;

/** FNV-1a over UTF-16, 32 bits. */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum >>> 0;
}

/** The journal with a mark on every line. Marks that are there stay, so that a break stays visible. */
export function markedJournal(journal: readonly JournalEntry[]): Required<JournalEntry>[] {
  let before = "";
  return journal.map((entry) => {
    const mark = entry.mark ?? chainMark(before, entry);
    before = mark;
    return { ...entry, mark };
  });
}

export interface JournalBreak {
  /** 1-based line whose mark does not fit; one more than there are lines where the end was cut off. */
  readonly line: number;
  readonly entry: JournalEntry | null;
}

/**
 * Lines that do not follow from the line before. `last` is the mark the journal ended with when we wrote it, null where that is
 * not known. Journals of older registers have no marks at all: nothing is said of them.
 */
export function journalBreaks(journal: readonly JournalEntry[], last: string | null): JournalBreak[] {
  const marked = journal.some(({ mark }) => mark !== undefined);
  if (!marked) return last === null ? [] : [{ line: journal.length + 1, entry: null }];
  const breaks = journal.flatMap((entry, at): JournalBreak[] => {
    const before = journal[at - 1]?.mark ?? "";
    return entry.mark === chainMark(before, entry) ? [] : [{ line: at + 1, entry }];
  });
  const isCut = last !== null && breaks.length === 0 && !journal.some(({ mark }) => mark === last);
  return isCut ? [{ line: journal.length + 1, entry: null }] : breaks;
}
