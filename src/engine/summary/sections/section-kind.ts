import type { Block } from "../../workbook/blocks";
import type { Quarter } from "../quarter";
import type { ReportPart } from "../report/report-document";

/**
 * One section of the quarterly summary: its figures (plain data, tested as data) and how they look on the sheet and in the
 * report. A section with nothing to say says so in one sentence.
 */
export interface Section<F> {
  /** The file's name; the key of the section's figures in the JSON. */
  readonly id: string;
  readonly title: string;
  readonly figures: (quarter: Quarter) => F;
  readonly describe: (figures: F, quarter: Quarter) => readonly Block[];
  readonly report: (figures: F, quarter: Quarter) => readonly ReportPart[];
}

/** A section worked out for a quarter. Sheet and report are made of the same figures. */
export interface WorkedSection {
  readonly id: string;
  readonly title: string;
  readonly figures: unknown;
  readonly blocks: readonly Block[];
  readonly report: readonly ReportPart[];
}

export type SectionWorker = (quarter: Quarter) => WorkedSection;

export const sectionWorker =
  <F>({ id, title, figures, describe, report }: Section<F>): SectionWorker =>
  (quarter) => {
    const found = figures(quarter);
    return { id, title, figures: found, blocks: describe(found, quarter), report: report(found, quarter) };
  };

/** The one sentence of a section without anything to show. */
export const nothingToSay = (text: string): { readonly blocks: Block[]; readonly report: ReportPart[] } => ({
  blocks: [{ kind: "note", text }],
  report: [{ kind: "paragraph", text }],
});
