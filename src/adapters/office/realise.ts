import { lastRow } from "../../engine/workbook/areas";
import type { PlainNote } from "../../engine/workbook/plain";
import type { Step } from "./batch";
import { breathe } from "./breathe";
import { queuePrompts } from "./cell-prompts";
import { queueCharts } from "./charts";
import { queueColumns, queueRows } from "./column-widths";
import { queuePaintRules } from "./conditional-formats";
import { queueInputRules } from "./input-lists";
import { queueLinks, queueNotes } from "./links-and-notes";
import { queueMerges } from "./merges";
import type { OfficeSheet } from "./office-sheet";
import { queuePrint } from "./print";
import { queueProtection } from "./protection";
import { queueSheetLook, queueVisibility } from "./sheets";
import { queueBase, queueLooks, queueNumberFormats } from "./styles";
import { isKept, queueTable, totalsRows } from "./tables";
import { queueValues } from "./values";

/** A sheet to be filled, blank or cleared; what of it outlives the clearing. */
export interface SheetToFill {
  readonly sheet: OfficeSheet;
  /** Tables that stayed, to be resized. */
  readonly keptTables: OfficeSheet["tables"];
  /** Comments that stayed. */
  readonly keptNotes: readonly PlainNote[];
}

/**
 * Fills sheets in the order Excel needs: values and tables of all sheets, because formulas, lists and charts of one speak of
 * another; then everything that is drawn; protection and visibility last.
 */
export async function fillSheets(sheets: readonly SheetToFill[]): Promise<Step[]> {
  return [
    ...sheets.map(({ sheet }) => queueBase(sheet)),
    ...(await stepsOfEach(sheets, queueContent)),
    ...(await stepsOfEach(sheets, queueDrawing)),
    ...sheets.flatMap(({ sheet }) => queueCharts(sheet)),
    queueVisibility(sheets.map(({ sheet }) => sheet)),
    ...sheets.flatMap(({ sheet }) => queueProtection(sheet)),
  ];
}

async function stepsOfEach(
  sheets: readonly SheetToFill[],
  stepsOf: (sheet: SheetToFill) => readonly Step[],
): Promise<Step[]> {
  const steps: Step[][] = [];
  for (const sheet of sheets) {
    steps.push([...stepsOf(sheet)]);
    await breathe();
  }
  return steps.flat();
}

/** Values row by row; a table as soon as its rows stand there, and its totals row before what follows is written. */
function queueContent({ sheet, keptTables }: SheetToFill): Step[] {
  const cuts = [...totalsRows(sheet.tables), LAST_ROW + 1];
  return cuts.flatMap((cut, index) => {
    const from = index === 0 ? 1 : (cuts[index - 1] ?? 1);
    const ended = sheet.tables.filter(({ area, totals }) =>
      totals ? lastRow(area) === cut : lastRow(area) >= from && lastRow(area) < cut,
    );
    return [
      ...queueValues(sheet, from, cut - 1),
      ...ended.map((table) => queueTable(sheet, table, isKept(table, keptTables))),
    ];
  });
}

const LAST_ROW = 1_048_576;

const queueDrawing = ({ sheet, keptNotes }: SheetToFill): Step[] => [
  queueSheetLook(sheet),
  ...queueColumns(sheet),
  ...queueLinks(sheet),
  ...queueMerges(sheet),
  ...queueLooks(sheet),
  ...queueNumberFormats(sheet),
  ...queueInputRules(sheet),
  ...queuePrompts(sheet),
  ...queuePaintRules(sheet),
  ...queueNotes(sheet, keptNotes),
  ...queueRows(sheet),
  queuePrint(sheet),
];
