import type { AppendixRow } from "../../summary/appendix/appendix-row";
import { leadersFigures } from "../../summary/leaders/leaders-figures";
import { cutOffText, periodWords, planCitation } from "../../summary/letterhead";
import type { Quarter } from "../../summary/quarter";
import { dayText } from "../../summary/words";
import type { Block } from "../../workbook/blocks";
import type { SheetDescription } from "../../workbook/description";
import { gapsPart } from "./leaders/gaps-part";
import { PART_WIDTHS } from "./leaders/page-part";
import { progressPart } from "./leaders/progress-part";
import { reportingPart } from "./leaders/reporting-part";
import { SUMMARY_KEY } from "./summary-sheet";

export const LEADERS_KEY = "leaders";
const GUTTER = 1.5;
const WIDTHS = [...PART_WIDTHS, GUTTER, ...PART_WIDTHS, GUTTER, ...PART_WIDTHS];
const PARTS = [progressPart, reportingPart, gapsPart] as const;

/** Sheet `Lãnh đạo`: one A4 landscape page, three questions side by side, each with its numbers, its rows and its chart. */
export function describeLeadersSheet(quarter: Quarter, appendix: readonly AppendixRow[]): SheetDescription {
  const figures = leadersFigures(quarter, appendix);
  const step = PART_WIDTHS.length + 1;
  const blocks: Block[] = [
    { kind: "title", level: 1, text: `ĐIỀU HÀNH KẾ HOẠCH ${periodWords(quarter).toLocaleUpperCase("vi")}` },
    { kind: "title", level: 3, text: planCitation(quarter.plan.plan), align: "center" },
    { kind: "note", text: `${cutOffText(quarter)} Bấm vào một số để tới các dòng của số đó.` },
    {
      kind: "note",
      text: "Xem đủ các bảng tại trang “Tổng hợp quý”.",
      link: { kind: "cell", sheet: SUMMARY_KEY, cell: "A1" },
    },
    {
      kind: "beside",
      parts: PARTS.map((part, at) => ({
        column: at * step + 1,
        columns: PART_WIDTHS.length,
        blocks: part(figures, quarter),
      })),
    },
  ];
  return {
    key: LEADERS_KEY,
    name: "Lãnh đạo",
    blocks,
    columnWidths: WIDTHS,
    columns: WIDTHS.length,
    tabRole: "tone-late",
    zoom: 85,
    print: {
      orientation: "landscape",
      pagesWide: 1,
      pagesHigh: 1,
      margins: { top: 1, right: 1, bottom: 1.2, left: 1 },
      footer: { left: `Số liệu đến ${dayText(quarter.asOf)}`, right: "{sheet}" },
      onlyContent: true,
    },
  };
}
