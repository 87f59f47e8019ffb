import { AlignmentType, Paragraph, type Table, TextRun } from "docx";
import type { ReportDocument, ReportPart } from "../../engine/summary/report/report-document";
import { rule, sideBySide } from "./letterhead";
import { reportTable } from "./report-table";
import { FIRST_LINE, FONT, LINE, PARAGRAPH_GAP, SIZE, TEXT_WIDTH } from "./typography";

type Flow = Paragraph | Table;

const centred = (text: string, look: { readonly bold?: boolean; readonly size?: number } = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, font: FONT, size: SIZE.body, ...look })],
  });

const gap = (after: number): Paragraph => new Paragraph({ spacing: { after }, children: [] });

/** Kind of document, subject, addressee. */
export const reportTitle = ({ kind, subject, addressee }: ReportDocument): Flow[] => [
  gap(120),
  centred(kind, { bold: true }),
  centred(subject, { bold: true }),
  rule(6.5),
  gap(60),
  centred(`Kính gửi: ${addressee}.`),
  gap(60),
];

const prose = (text: string, bold = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: PARAGRAPH_GAP, line: LINE },
    keepNext: bold,
    children: [new TextRun({ text, font: FONT, size: SIZE.body, bold })],
  });

/** One part of the report as it flows. */
export function reportFlow(part: ReportPart): Flow[] {
  switch (part.kind) {
    case "heading":
      return [prose(part.text, true)];
    case "paragraph":
      return [prose(part.text)];
    case "item":
      return [prose(`- ${part.text}`)];
    case "table":
      return reportTable(part);
  }
}

/** Nơi nhận at the left: each line with "-", all but the last with ";". The signer at the right. */
export function reportEnd({ recipients, signer }: ReportDocument): Table {
  const lines = recipients.map((recipient, at) =>
    small(`- ${recipient}${at === recipients.length - 1 ? "." : ";"}`, { size: SIZE.recipients }),
  );
  return sideBySide(
    [small("Nơi nhận:", { size: SIZE.recipientsTitle, bold: true, italics: true }), ...lines],
    [...signer.map((line) => centred(line, { bold: true })), gap(1200), centred("…", { bold: true })],
    Math.round(TEXT_WIDTH / 2),
  );
}

const small = (
  text: string,
  look: { readonly size: number; readonly bold?: boolean; readonly italics?: boolean },
): Paragraph => new Paragraph({ children: [new TextRun({ text, font: FONT, ...look })] });
