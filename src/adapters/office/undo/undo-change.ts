import type { UndoableChange } from "../../../application/ports/open-workbook";
import { PlannedRefusal } from "../office-failures";

export async function undoableChanges(context: Excel.RequestContext): Promise<readonly UndoableChange[]> {
  await context.sync();
  return [];
}

export async function undoNewest(context: Excel.RequestContext): Promise<UndoableChange> {
  await context.sync();
  throw new PlannedRefusal({ kind: "nothing-to-undo" });
}
