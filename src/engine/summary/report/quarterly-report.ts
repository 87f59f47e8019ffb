import { letterheadOf, subjectOf } from "../letterhead";
import type { WorkedSummary } from "../worked-summary";
import type { ReportDocument, ReportPart } from "./report-document";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The draft report: text and tables of the same figures as the sheets. */
export function quarterlyReport({ quarter, sections }: WorkedSummary): ReportDocument {
  const { issuer, reportTo } = quarter.plan.plan;
  return {
    letterhead: letterheadOf(quarter),
    kind: "BÁO CÁO",
    subject: subjectOf(quarter),
    addressee: issuer ?? "…",
    parts: sections.flatMap((section, at): ReportPart[] => [
      { kind: "heading", level: 1, text: `${ROMAN[at] ?? String(at + 1)}. ${section.title.toLocaleUpperCase("vi")}` },
      ...section.report,
    ]),
    annexes: [],
    recipients: ["Như trên", "Các đơn vị thực hiện kế hoạch", "Lưu: VT"],
    signer: `GIÁM ĐỐC${reportTo === null ? "" : ""}`,
  };
}
