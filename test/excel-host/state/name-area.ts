import { parseLocal, splitSheet } from "./address";
import type { Area } from "./area";
import type { NameState } from "./name-state";
import type { SheetState } from "./sheet-state";
import { bodyOf } from "./table-state";
import type { WorkbookState } from "./workbook-state";

export interface Place {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** "='Nhiệm vụ'!$A$1:$B$2" → its place; null for a constant, a calculation or a lost sheet. */
export function formulaPlace(state: WorkbookState, formula: string, home: SheetState): Place | null {
  const { sheet: name, local } = splitSheet(formula.replace(/^=/, ""));
  const sheet = name === null ? home : state.findSheet(name);
  const area = parseLocal(local);
  return sheet && area ? { sheet, area } : null;
}

/** A name of the sheet before one of the workbook, as formulas look names up. */
export function findName(state: WorkbookState, home: SheetState, name: string): NameState | undefined {
  const folded = name.toLowerCase();
  const same = (candidate: NameState): boolean => candidate.name.toLowerCase() === folded;
  return home.names.find(same) ?? state.names.find(same);
}

/** The sheet a name belongs to, or null for one of the workbook. */
export const scopeOf = (state: WorkbookState, name: NameState): SheetState | null =>
  name.scope === null ? null : state.sheet(name.scope);

/** Where a defined name points, or the body of a table of that name ("tblNhiemVu"); null where it points at no cells. */
export function nameArea(state: WorkbookState, home: SheetState, name: string): Place | null {
  const found = findName(state, home, name);
  if (found) return formulaPlace(state, found.formula, scopeOf(state, found) ?? home);
  const table = state.tables.find((candidate) => candidate.table.name.toLowerCase() === name.toLowerCase());
  return table ? { sheet: table.sheet, area: bodyOf(table.table) } : null;
}
