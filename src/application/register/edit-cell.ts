import { calendarDate } from "../../engine/calendar/calendar-date";
import { fail, type Result } from "../../engine/result";
import { type RegisterFailure, readRegister } from "../../engine/sheets/register/read-register";
import { cellAddress } from "../../engine/workbook/addresses";
import {
  type CellValue,
  dateCell,
  EMPTY,
  numberCell,
  type PlainValue,
  textCell,
  valueOf,
} from "../../engine/workbook/cells";
import type { SheetContent, TableContent, WorkbookContent } from "../../engine/workbook/content";
import type { HostFailure, OpenWorkbook, UndoableChange, WorkbookEdit } from "../ports/open-workbook";
import { shownText } from "./sheet-views";
import { type Occasion, registerWorkbook } from "./write-register";

/** A cell of a table of the register and what a person typed into it. Rows and columns from 1. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly typed: string;
}

/** The cell is not one that people fill in: a header, a title, a column that is computed. */
export type NotEditable = { readonly kind: "not-editable"; readonly sheet: string };

/**
 * Types into a cell of the open workbook where no Excel is at hand. The register is read with the cell changed and written
 * back as one undoable step; a cell that our tables would show as before is no input and is refused.
 */
export async function editCell(
  workbook: OpenWorkbook,
  edit: CellEdit,
  occasion: Occasion,
): Promise<Result<UndoableChange, HostFailure | RegisterFailure | NotEditable>> {
  const content = await workbook.readContent();
  if (!content.ok) return content;
  const target = tableAt(content.value, edit);
  if (target === null) return fail({ kind: "not-editable", sheet: edit.sheet });
  const before = readRegister(content.value);
  const after = readRegister(withCell(content.value, edit, target));
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (JSON.stringify(before.value) === JSON.stringify(after.value))
    return fail({ kind: "not-editable", sheet: edit.sheet });
  const what = `Sửa ô “${target.table.headers[target.at] ?? ""}” trang ${edit.sheet}`;
  const entry = { ...occasion, what, before: shownText(target.value), after: edit.typed };
  const register = { ...after.value, journal: [...after.value.journal, entry] };
  const typed: WorkbookEdit = {
    sheet: edit.sheet,
    cell: cellAddress(edit.row, edit.column),
    rows: { row: edit.row, column: target.table.area.column, values: [typedRow(edit, target)] },
  };
  const { seen } = content.value;
  return workbook.write({
    workbook: registerWorkbook(register, occasion),
    label: what,
    ...occasion,
    edit: typed,
    seen,
  });
}

interface Target {
  readonly sheet: SheetContent;
  readonly table: TableContent;
  /** 0-based data row and column of the table. */
  readonly line: number;
  readonly at: number;
  readonly value: PlainValue;
}

function tableAt({ sheets }: WorkbookContent, { sheet: name, row, column }: CellEdit): Target | null {
  const sheet = sheets.find((one) => one.name === name);
  for (const table of sheet?.tables ?? []) {
    const line = row - table.area.row - 1;
    const at = column - table.area.column;
    const value = table.rows[line]?.[at]?.value;
    if (sheet !== undefined && value !== undefined) return { sheet, table, line, at, value: valueOf(value) };
  }
  return null;
}

/** The row of the table with the cell as it was typed. */
const typedRow = ({ typed }: CellEdit, { table, line, at }: Target): CellValue[] =>
  (table.rows[line] ?? []).map(({ value }, column) => (column === at ? typedValue(typed) : value));

function withCell(content: WorkbookContent, { typed }: CellEdit, { sheet, table, line, at }: Target): WorkbookContent {
  const value = typedValue(typed);
  const rows = table.rows.map((cells, row) =>
    row === line ? cells.map((cell, column) => (column === at ? { ...cell, value } : cell)) : cells,
  );
  const tables = sheet.tables.map((one) => (one === table ? { ...table, rows } : one));
  return { ...content, sheets: content.sheets.map((one) => (one === sheet ? { ...sheet, tables } : one)) };
}

/** As a spreadsheet takes what is typed: a day, a number with a comma, else text as it stands. */
export function typedValue(typed: string): CellValue {
  const text = typed.trim();
  if (text === "") return EMPTY;
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const date = day === null ? null : calendarDate(Number(day[3]), Number(day[2]), Number(day[1]));
  if (date !== null) return dateCell(date);
  return /^-?\d{1,15}([.,]\d+)?$/.test(text) ? numberCell(Number(text.replace(",", "."))) : textCell(typed);
}
