import { lastRow } from "../../engine/workbook/areas";
import type { PlainNote } from "../../engine/workbook/plain";
import type { Step } from "./batch";
import { breathe } from "./breathe";
import { queuePrompts } from "./cell-prompts";
import { queueCharts } from "./charts";
import { queueColumns, queueRows } from "./column-widths";
import { queuePaintRules } from "./conditional-formats";
import { asWritten, type IsTyped, isOfNone, type KnownCells, within } from "./guards";
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
  /** Steps that empty its cells, right before they are written. */
  readonly emptying: readonly Step[];
  /** Tables that stayed, to be resized. */
  readonly keptTables: OfficeSheet["tables"];
  /** What may stand on the sheet as it was: of that, the headers of tables that stayed are written over. Null where whatever stands there gives way. */
  readonly before: readonly KnownCells[] | null;
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

/** The cells are blank, but for the headers of tables that stayed, and what Excel fills in by itself; all else somebody typed since. */
function isTypedInto({ sheet, keptTables, before }: SheetToFill): IsTyped {
  if (before === null) return () => false;
  const headers = keptTables.map(({ area }) => ({ ...area, rowCount: 1 }));
  return isOfNone({
    known: [asWritten(sheet.cells), ...before.map((cells) => within(cells, headers))],
    tables: [...sheet.tables, ...keptTables],
    moved: 0,
  });
}

/** Values row by row; a table as soon as its rows stand there, and its totals row before what follows is written. */
function queueContent(toFill: SheetToFill): Step[] {
  const { sheet, keptTables } = toFill;
  const isTyped = isTypedInto(toFill);
  const cuts = [...totalsRows(sheet.tables), LAST_ROW + 1];
  const content = cuts.flatMap((cut, index) => {
    const from = index === 0 ? 1 : (cuts[index - 1] ?? 1);
    const ended = sheet.tables.filter(({ area, totals }) =>
      totals ? lastRow(area) === cut : lastRow(area) >= from && lastRow(area) < cut,
    );
    return [
      ...queueValues({ sheet, from, to: cut - 1, isTyped }),
      ...ended.map((table) => queueTable(sheet, table, isKept(table, keptTables))),
    ];
  });
  return [...toFill.emptying, ...content];
}

const LAST_ROW = 1_048_576;

const queueDrawing = ({ sheet, ...kept }: SheetToFill): Step[] => [
  queueSheetLook(sheet),
  ...queueColumns(sheet),
  ...queueLinks(sheet),
  ...queueMerges(sheet, isTypedInto({ sheet, ...kept })),
  ...queueLooks(sheet),
  ...queueNumberFormats(sheet),
  ...queueInputRules(sheet),
  ...queuePrompts(sheet),
  ...queuePaintRules(sheet),
  ...queueNotes(sheet, kept.keptNotes),
  ...queueRows(sheet),
  queuePrint(sheet),
];
