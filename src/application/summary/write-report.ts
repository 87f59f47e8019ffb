import type { ReportDocument } from "../../engine/summary/report/report-document";
import type { ReportWriter } from "../ports/report-writer";
import type { Occasion } from "../register/write-register";

/** A report ready to be saved, with the name we propose for it. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The draft report as a .docx file. */
export async function writeReport(
  report: ReportDocument,
  period: string,
  to: { readonly occasion: Occasion; readonly writer: ReportWriter },
): Promise<ReportFile> {
  return { name: `Báo cáo ${period}.docx`, bytes: await to.writer.write(report, to.occasion.at) };
}
