import type { Quarter } from "./quarter";
import { SECTIONS } from "./sections/catalogue";
import type { WorkedSection } from "./sections/section-kind";

/** The whole summary of a quarter, worked out once: sheet, leaders' page, report and JSON are made of it. */
export interface WorkedSummary {
  readonly quarter: Quarter;
  readonly sections: readonly WorkedSection[];
}

export const workedSummary = (quarter: Quarter): WorkedSummary => ({
  quarter,
  sections: SECTIONS.map((work) => work(quarter)),
});

/** Figures by section, for `consolidate --json`. */
export const summaryFigures = ({ quarter, sections }: WorkedSummary): Readonly<Record<string, unknown>> => ({
  period: quarter.period.key,
  asOf: quarter.asOf,
  ...Object.fromEntries(sections.map(({ id, figures }) => [id, figures])),
});
