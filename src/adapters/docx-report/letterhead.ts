import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { MOTTO, NATION } from "../../engine/summary/letterhead";
import type { Letterhead } from "../../engine/summary/report/report-document";
import { longDayText } from "../../engine/summary/words";
import { centimetres, FONT, SIZE, TEXT_WIDTH } from "./typography";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const LEFT_WIDTH = Math.round(TEXT_WIDTH * 0.4);

interface LineLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const line = (text: string, look: LineLook): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, font: FONT, ...look })] });

/** A line under the text above it, so many centimetres from either side of its cell. */
export const rule = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: centimetres(indent), right: centimetres(indent) },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: "000000", space: 1 } },
    spacing: { before: 60, line: 120, after: 0 },
    children: [],
  });

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });

/** Two columns without borders. */
export const sideBySide = (left: Paragraph[], right: Paragraph[], leftWidth = LEFT_WIDTH): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [leftWidth, TEXT_WIDTH - leftWidth],
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(leftWidth, left), cell(TEXT_WIDTH - leftWidth, right)] })],
  });

/** Issuing body and number at the left; Quốc hiệu, Tiêu ngữ, place and day at the right. */
export const letterheadTable = ({ superior, issuer, number, place, day }: Letterhead): Table =>
  sideBySide(
    [
      line(superior, { size: SIZE.nation }),
      line(issuer, { size: SIZE.head, bold: true }),
      rule(2),
      line(number, { size: SIZE.head }),
    ],
    [
      line(NATION, { size: SIZE.nation, bold: true }),
      line(MOTTO, { size: SIZE.head, bold: true }),
      rule(2),
      line(`${place}, ${longDayText(day)}`, { size: SIZE.body, italics: true }),
    ],
  );
