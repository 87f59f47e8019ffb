import type { UndoableChange, WriteRequest } from "../../application/ports/open-workbook";
import { renameSheets } from "../../engine/workbook/rename-sheets";
import { Book, runSteps, type Step } from "./batch";
import { queueLook, refusalOf, tabNames } from "./look";
import { queueNames } from "./names";
import { PlannedRefusal } from "./office-failures";
import { queueProperties } from "./properties";
import { fillSheets } from "./realise";
import { queueNewSheet, toOfficeSheet } from "./sheets";

export async function writeWorkbook(context: Excel.RequestContext, request: WriteRequest): Promise<UndoableChange> {
  const answer = queueLook(context);
  await context.sync();
  const look = answer();
  const refusal = refusalOf(request.workbook, look);
  if (refusal !== null) throw new PlannedRefusal(refusal);
  const workbook = renameSheets(request.workbook, tabNames(request.workbook, look));
  const sheets = workbook.sheets.map((sheet) => toOfficeSheet(sheet, workbook));
  const steps: Step[] = [
    ...sheets.map(queueNewSheet),
    ...fillSheets(sheets.map((sheet) => ({ sheet, keptTables: [], keptNotes: [] }))),
    ...queueNames(workbook, look.names),
    ...queueProperties(workbook, look.words),
  ];
  const book = new Book(context);
  await runSteps(book, steps);
  return { id: "1", label: request.label, at: request.at, sheets: sheets.map((sheet) => sheet.name) };
}
