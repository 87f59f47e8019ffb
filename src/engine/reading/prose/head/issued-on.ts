import { NOWHERE } from "../../../source/source-document";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import type { Reading } from "./number";
import { type WrittenDate, writtenDates } from "./office-date";

export interface IssueDay {
  readonly issuedOn: string | null;
  /** Year and month where they are printed though the day is not. */
  readonly year: number | null;
  readonly month: number | null;
}

interface Dated {
  readonly written: WrittenDate;
  readonly passage: Passage;
}

const datesIn = (passages: readonly Passage[]): Dated[] =>
  passages.flatMap((passage) => writtenDates(passage.words.flat).map((written) => ({ written, passage })));

/** The day of issue: from the letterhead, else from the reference line of an appendix; a blank day gives no date. */
export function issueDay(letterhead: readonly Passage[], references: readonly Passage[]): Reading<IssueDay> {
  const [head, referred] = [datesIn(letterhead), datesIn(references)];
  const complete = [...head, ...referred].find(({ written }) => written.date !== null);
  const any = complete ?? head[0] ?? referred[0];
  const value = {
    issuedOn: complete?.written.date ?? null,
    year: any?.written.year ?? null,
    month: any?.written.month ?? null,
  };
  if (!complete) return { value, doubts: [noDay(any, letterhead)] };
  const other = referred.find(({ written }) => written.date !== null && written.date !== complete.written.date);
  return { value, doubts: other ? [disagreement(complete, other)] : [] };
}

const noDay = (found: Dated | undefined, letterhead: readonly Passage[]): ProseDoubt => ({
  id: "issue-day-missing",
  severity: "warning",
  place: found?.passage.place ?? letterhead[0]?.place ?? NOWHERE,
  value: found?.passage.text ?? null,
  suggestion: null,
  args: {},
});

const disagreement = (first: Dated, other: Dated): ProseDoubt => ({
  id: "issue-day-disagrees",
  severity: "warning",
  place: other.passage.place,
  value: other.written.date,
  suggestion: first.written.date,
  args: { head: first.written.date ?? "", appendix: other.written.date ?? "" },
});
