import type { IndexName, Section } from "../../model/plan";
import { lastStep, type PrintedNumber, stemOf } from "../numbering/printed-number";
import type { JoinedRow } from "../tables/join-rows";
import type { SectionIds } from "./section-ids";

/** What the appendix of a run lends to its rows. */
export interface RunFrame {
  readonly appendix: string | null;
  readonly index: IndexName | null;
  readonly sectionIds: SectionIds;
  readonly nextTaskId: () => string;
  /** Where the part before this one ended, so that a table cut into parts goes on; null at the beginning. */
  readonly before: RunEnd | null;
}

/** The headings and the number at which a part of a table ends. */
export interface RunEnd {
  readonly headings: readonly Section[];
  readonly number: PrintedNumber | null;
}

/** Headings that still hold at the first row of a part. */
export const headingsBefore = (before: RunEnd | null, first: JoinedRow | undefined): readonly Section[] =>
  before !== null && isNextAfter(before, first) ? before.headings : [];

/** The part begins with the number that follows the last one of the part before: 8 after 7, also in another file. */
function isNextAfter(before: RunEnd, first: JoinedRow | undefined): boolean {
  const number = first?.facts.number ?? null;
  if (before.number === null || number === null || first?.kind !== "task") return false;
  const isNext = lastStep(number) === lastStep(before.number) + 1;
  return number.kind === before.number.kind && stemOf(number) === stemOf(before.number) && isNext;
}
