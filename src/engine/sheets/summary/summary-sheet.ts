import { BODY_TABLE } from "../../summary/body-table";
import { GRID } from "../../summary/grid";
import { cutOffText, letterheadOf, MOTTO, NATION, periodWords, planCitation } from "../../summary/letterhead";
import { longDayText } from "../../summary/words";
import type { WorkedSummary } from "../../summary/worked-summary";
import type { Block } from "../../workbook/blocks";
import type { SheetDescription } from "../../workbook/description";
import { pageStarts } from "./section-pages";

export const SUMMARY_KEY = "summary";
const LEFT_PART = 3;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Sheet `Tổng hợp quý`: letterhead, period and day of the figures, then the sections of the catalogue. */
export function describeSummarySheet({ quarter, sections }: WorkedSummary): SheetDescription {
  const starts = pageStarts(sections.map((section) => section.blocks));
  const blocks = sections.flatMap((section, at): Block[] => [
    ...(starts[at] === true ? [{ kind: "page-break" as const }] : [{ kind: "spacer" as const, points: 10 }]),
    { kind: "title", level: 3, text: `${ROMAN[at] ?? String(at + 1)}. ${section.title}` },
    ...section.blocks,
  ]);
  const hasBodies = sections.some(({ blocks: own }) =>
    own.some((block) => block.kind === "table" && block.name === BODY_TABLE),
  );
  return {
    key: SUMMARY_KEY,
    name: "Tổng hợp quý",
    blocks: [...headOf({ quarter, sections }), ...blocks],
    columnWidths: GRID,
    columns: GRID.length,
    tabRole: "tone-running",
    print: {
      orientation: "landscape",
      pagesWide: 1,
      margins: { top: 1.5, right: 1, bottom: 1.5, left: 1 },
      footer: { left: `Tổng hợp ${quarter.period.key}`, right: "Trang {page}/{pages}" },
      onlyContent: true,
      ...(hasBodies ? { repeatHeaderOf: BODY_TABLE } : {}),
    },
  };
}

function headOf({ quarter }: WorkedSummary): Block[] {
  const { superior, issuer, place, day } = letterheadOf(quarter);
  const line = (text: string, level: 2 | 3): Block => ({ kind: "title", level, text, align: "center" });
  return [
    {
      kind: "beside",
      parts: [
        {
          column: 1,
          columns: LEFT_PART,
          blocks: [
            { kind: "title", level: 2, text: superior, align: "center" },
            { kind: "title", level: 2, text: issuer, align: "center" },
          ],
        },
        {
          column: LEFT_PART + 1,
          columns: GRID.length - LEFT_PART,
          blocks: [
            { kind: "title", level: 2, text: NATION, align: "center" },
            { kind: "title", level: 2, text: MOTTO, align: "center" },
            { kind: "title", level: 2, text: `${place}, ${longDayText(day)}`, align: "center" },
          ],
        },
      ],
    },
    { kind: "spacer" },
    { kind: "title", level: 1, text: `TỔNG HỢP KẾT QUẢ THỰC HIỆN ${periodWords(quarter).toLocaleUpperCase("vi")}` },
    line(planCitation(quarter.plan.plan), 2),
    { kind: "note", text: cutOffText(quarter) },
  ];
}
