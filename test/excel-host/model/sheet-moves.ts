import { requireUnlockedBook } from "../state/book-protection";
import { HostError, invalidArgument } from "../state/host-error";
import type { SheetState } from "../state/sheet-state";
import type { ModelContext } from "./model-context";

/** Makes a sheet the active one and tells listeners of both. */
export function activate({ state, feed }: ModelContext, sheet: SheetState): void {
  if (state.active === sheet) return;
  feed.note({ kind: "sheet-deactivated", sheet: state.active });
  state.active = sheet;
  feed.note({ kind: "sheet-activated", sheet });
}

/** The nearest visible sheet to the right, else to the left. */
function heir({ state }: ModelContext, sheet: SheetState): SheetState {
  const at = state.sheets.indexOf(sheet);
  const visible = (candidate: SheetState): boolean => candidate !== sheet && candidate.visibility === "Visible";
  const next = state.sheets.slice(at).find(visible) ?? state.sheets.slice(0, at).reverse().find(visible);
  if (!next) throw new HostError("InvalidOperation", "a workbook needs a visible sheet");
  return next;
}

/** The last visible sheet cannot go; a very hidden one cannot be deleted before it is shown (documented). */
export function removeSheet(context: ModelContext, sheet: SheetState): void {
  const { state, feed } = context;
  requireUnlockedBook(state);
  if (sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", `the sheet "${sheet.name}" is very hidden`);
  const next = heir(context, sheet);
  if (state.active === sheet) activate(context, next);
  state.sheets = state.sheets.filter((each) => each !== sheet);
  state.comments = state.comments.filter((comment) => comment.sheet !== sheet);
  sheet.deleted = true;
  feed.note({ kind: "sheet-deleted", sheet });
}

export function setVisibility(context: ModelContext, sheet: SheetState, visibility: string): void {
  requireUnlockedBook(context.state);
  const before = sheet.visibility;
  if (visibility === before) return;
  if (visibility !== "Visible") {
    const next = heir(context, sheet);
    if (context.state.active === sheet) activate(context, next);
  }
  sheet.visibility = visibility;
  context.feed.note({ kind: "sheet-visibility", sheet, before });
}

export function moveSheet(context: ModelContext, sheet: SheetState, position: number): void {
  requireUnlockedBook(context.state);
  const { sheets } = context.state;
  if (position >= sheets.length) throw invalidArgument(`the workbook has ${String(sheets.length)} sheets`);
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  if (before !== position) context.feed.note({ kind: "sheet-moved", sheet, before, after: position });
}
