import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { ReportWriter } from "../../application/ports/report-writer";
import type { ReportDocument } from "../../engine/summary/report/report-document";
import { letterheadTable } from "./letterhead";
import { reportEnd, reportFlow, reportTitle } from "./report-body";
import { steadyBytes } from "./steady-bytes";
import { FONT, PAGE, SIZE } from "./typography";

/** Arabic numeral in the middle of the upper margin, from page 2. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.head })],
      }),
    ],
  });

const blankHeader = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

function documentOf(report: ReportDocument): Document {
  const { width, height, top, bottom, left, right } = PAGE;
  return new Document({
    creator: "Sổ theo dõi kế hoạch",
    title: report.subject,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width, height }, margin: { top, bottom, left, right } } },
        headers: { default: pageNumber(), first: blankHeader() },
        children: [
          letterheadTable(report.letterhead),
          ...reportTitle(report),
          ...report.parts.flatMap(reportFlow),
          new Paragraph({ spacing: { after: 120 }, children: [] }),
          reportEnd(report),
        ],
      },
    ],
  });
}

/** Reports as .docx, through the library `docx`. Times New Roman, black, A4. */
export const docxReportWriter: ReportWriter = {
  async write(report, at) {
    const bytes = await Packer.toArrayBuffer(documentOf(report));
    return steadyBytes(new Uint8Array(bytes), at);
  },
};
