import { JOURNAL_END, markedJournal } from "../../journal/journal-chain";
import type { Register } from "../../model/register";

/** The register that also remembers, in `_pciwb`, the mark its journal ends with: lines cut off at the end are missed. */
export function withJournalEnd(register: Register): Register {
  const last = markedJournal(register.journal).at(-1);
  return last === undefined
    ? register
    : { ...register, decisions: { ...register.decisions, [JOURNAL_END]: last.mark } };
}
