import type { Section } from "../model/plan";

/** A heading with the tasks under it; `firstTask` is where it can be seen in the workbook, null where it has no task. */
export interface SectionView {
  readonly section: Section;
  readonly at: number;
  readonly firstTask: number | null;
  readonly taskCount: number;
  /** The heading before it in the same appendix. */
  readonly before: Section | null;
}

/** "VII. Thiết chế pháp lý". */
export const headingText = ({ printedNumber, title }: Section): string =>
  printedNumber === null ? title : `${printedNumber}. ${title}`;

/** Numerals repeat: a heading is told by its appendix and its id. */
export const sectionKey = ({
  appendix,
  id,
}: {
  readonly appendix: string | null;
  readonly id: string | null;
}): string => JSON.stringify([appendix, id]);
