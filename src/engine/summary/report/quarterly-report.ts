import { romanNumeral } from "../../text/roman";
import { cutOffText, letterheadOf, periodWords, planCitation, subjectOf } from "../letterhead";
import type { Quarter } from "../quarter";
import type { WorkedSummary } from "../worked-summary";
import type { ReportDocument, ReportPart } from "./report-document";
import { signerOf } from "./signer";

/** On the sheet the long table by body comes last; a report speaks of it after the sub-indices. */
const SECOND = "results-by-body";

/** The draft report: text and tables of the same figures as the sheets. */
export function quarterlyReport({ quarter, sections }: WorkedSummary): ReportDocument {
  const { issuer, number } = quarter.plan.plan;
  const [first, ...rest] = sections.filter(({ id }) => id !== SECOND);
  const ordered = [...(first === undefined ? [] : [first]), ...sections.filter(({ id }) => id === SECOND), ...rest];
  return {
    letterhead: letterheadOf(quarter),
    kind: "BÁO CÁO",
    subject: subjectOf(quarter),
    addressee: issuer ?? "…",
    parts: [
      ...opening(quarter),
      ...ordered.flatMap((section, at): ReportPart[] => [
        { kind: "heading", level: 1, text: `${romanNumeral(at + 1)}. ${section.title.toLocaleUpperCase("vi")}` },
        ...section.report,
      ]),
      ...closing(quarter),
    ],
    recipients: ["Như trên", `Các cơ quan, đơn vị thực hiện Kế hoạch số ${number ?? "…"}`, "Lưu: VT"],
    signer: signerOf(quarter.plan.plan.reportTo),
  };
}

const opening = (quarter: Quarter): ReportPart[] => [
  {
    kind: "paragraph",
    text: `Thực hiện ${planCitation(quarter.plan.plan)}, ${quarter.plan.plan.reportTo ?? "…"} tổng hợp, báo cáo kết quả thực hiện ${periodWords(quarter)} như sau:`,
  },
  { kind: "paragraph", text: cutOffText(quarter) },
];

const closing = ({ plan: { plan } }: Quarter): ReportPart[] => [
  {
    kind: "paragraph",
    text: `Trên đây là báo cáo kết quả thực hiện Kế hoạch số ${plan.number ?? "…"}; ${plan.reportTo ?? "…"} kính báo cáo ${plan.issuer ?? "…"} xem xét, chỉ đạo./.`,
  },
];
