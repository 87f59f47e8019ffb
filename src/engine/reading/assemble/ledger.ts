import { FATES, type Fate, type Ledger } from "../../model/plan";
import type { SourcePlace } from "../../source/source-document";

/** Counts what became of every line and row of the sources. Whatever is not used is listed with its place. */
export class LedgerBook {
  private readonly fates = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  private readonly unread: { text: string; place: SourcePlace }[] = [];

  enter(fate: Fate, count = 1): void {
    this.fates[fate] += count;
  }

  /** An unused row or line; its words go into the list so that a person can look at them. */
  leaveUnread(text: string, place: SourcePlace): void {
    this.fates.unread += 1;
    this.unread.push({ text, place });
  }

  close(): Ledger {
    const units = Object.values(this.fates).reduce((sum, count) => sum + count, 0);
    return { units, fates: { ...this.fates }, unread: [...this.unread] };
  }
}
