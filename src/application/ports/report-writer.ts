import type { ReportDocument } from "../../engine/summary/report/report-document";

/** Puts a report on paper (.docx). The same report at the same moment gives the same bytes. */
export interface ReportWriter {
  /** `at` is the moment of writing, `YYYY-MM-DDThh:mm:ssZ`: the document's own day of making. */
  write(report: ReportDocument, at: string): Promise<Uint8Array>;
}
