import type { CellPlace } from "../../application/ports/open-workbook";
import type { StopWatching, WorkbookChanges } from "../../application/ports/workbook-changes";
import { inWorkbook } from "./office-failures";

/** What is typed into the workbook that is open in Excel. One request to begin, one for each change: its sheet's name. */
export const officeChanges = (): WorkbookChanges => ({
  watch: (hear) =>
    inWorkbook(async (context) => {
      const registered = context.workbook.worksheets.onChanged.add((event) => tell(event, hear));
      await context.sync();
      return stopping(registered);
    }),
});

/** Events carry ids. A sheet that is gone meanwhile has nothing to look at again. */
async function tell(event: Excel.WorksheetChangedEventArgs, hear: (place: CellPlace) => void): Promise<void> {
  if (event.triggerSource === "ThisLocalAddin") return;
  const name = await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  if (name.ok && name.value !== null) hear({ sheet: name.value, cell: event.address });
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
