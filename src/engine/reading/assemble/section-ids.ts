/** Gives headings ids that are unique in their appendix: the printed number, "VII#2" the second time, "S3" without a number. */
export class SectionIds {
  private readonly seen = new Map<string, number>();
  private count = 0;

  next(printedNumber: string | null): string {
    this.count += 1;
    const base = printedNumber ?? `S${this.count}`;
    const times = (this.seen.get(base) ?? 0) + 1;
    this.seen.set(base, times);
    return times === 1 ? base : `${base}#${times}`;
  }
}
