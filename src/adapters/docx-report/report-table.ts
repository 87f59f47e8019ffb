import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportColumn, ReportTable } from "../../engine/summary/report/report-document";
import { FONT, SIZE, TEXT_WIDTH } from "./typography";

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface CellLook {
  readonly bold: boolean;
  readonly isHeader: boolean;
  readonly staysWithNext: boolean;
  readonly align: ReportColumn["align"];
  readonly width: number;
}

const cell = (text: string, { bold, isHeader, staysWithNext, align, width }: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[align],
        keepNext: staysWithNext,
        children: [new TextRun({ text, font: FONT, size: isHeader ? SIZE.tableHead : SIZE.table, bold })],
      }),
    ],
  });

/** Caption and table; the header repeats on every page, no row is torn between two, and a total never stands alone. */
export function reportTable({ caption, columns, rows, hasTotal = false }: ReportTable): (Paragraph | Table)[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((TEXT_WIDTH * share) / shares));
  const rowOf = (texts: readonly string[], look: Pick<CellLook, "bold" | "isHeader" | "staysWithNext">): TableRow =>
    new TableRow({
      tableHeader: look.isHeader,
      cantSplit: true,
      children: columns.map(({ align }, at) =>
        cell(texts[at] ?? "", { ...look, align: look.isHeader ? "center" : align, width: widths[at] ?? 0 }),
      ),
    });
  const last = rows.length - 1;
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: caption, font: FONT, size: SIZE.table, italics: true })],
    }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        rowOf(
          columns.map(({ header }) => header),
          { bold: true, isHeader: true, staysWithNext: true },
        ),
        ...rows.map((texts, at) =>
          rowOf(texts, { bold: hasTotal && at === last, isHeader: false, staysWithNext: hasTotal && at === last - 1 }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
}
