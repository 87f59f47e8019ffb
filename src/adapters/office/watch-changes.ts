import type { EditedRows, WorkbookEdit } from "../../application/ports/open-workbook";
import type { StopWatching, WorkbookChanges } from "../../application/ports/workbook-changes";
import { lastRow } from "../../engine/workbook/areas";
import { areaOfAddress } from "./areas";
import { inWorkbook } from "./office-failures";
import { fromOfficeCell } from "./values";

/** More rows than a person types at once: whoever listens looks at everything again. */
const MOST_ROWS = 50;

/** What is typed into the workbook that is open in Excel. One request to begin, one for each change: its sheet's name and its rows. */
export const officeChanges = (): WorkbookChanges => ({
  watch: (hear) =>
    inWorkbook(async (context) => {
      const registered = context.workbook.worksheets.onChanged.add((event) => tell(event, hear));
      await context.sync();
      return stopping(registered);
    }),
});

/** Events carry ids. A sheet that is gone meanwhile has nothing to look at again. */
async function tell(event: Excel.WorksheetChangedEventArgs, hear: (edit: WorkbookEdit) => void): Promise<void> {
  if (event.triggerSource === "ThisLocalAddin") return;
  const edit = await inWorkbook(async (context): Promise<WorkbookEdit> => {
    const sheet = context.workbook.worksheets.getItem(event.worksheetId);
    sheet.load("name");
    const rows = loadRows(sheet, event.address);
    await context.sync();
    return { sheet: sheet.name, cell: event.address, rows: rows() };
  });
  if (edit.ok) hear(edit.value);
}

function loadRows(sheet: Excel.Worksheet, address: string): () => EditedRows | null {
  const area = areaOfAddress(address);
  if (area === null || area.rowCount > MOST_ROWS) return () => null;
  const range = sheet.getRange(`${area.row}:${lastRow(area)}`).getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  return () => {
    if (range.isNullObject) return null;
    const { rowIndex, columnIndex, values, formulas, numberFormat } = range;
    // A row among them was emptied.
    if (values.length !== area.rowCount) return null;
    const cellsOf = (line: readonly unknown[], down: number) =>
      line.map((value, at) =>
        fromOfficeCell({ value, formula: formulas[down]?.[at], format: String(numberFormat[down]?.[at] ?? "") }),
      );
    return { row: rowIndex + 1, column: columnIndex + 1, values: values.map(cellsOf) };
  };
}

function stopping(registered: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): StopWatching {
  let isOn = true;
  return async () => {
    if (!isOn) return;
    isOn = false;
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}
