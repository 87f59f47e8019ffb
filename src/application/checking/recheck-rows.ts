import type { CalendarDate } from "../../engine/calendar/calendar-date";
import type { Register } from "../../engine/model/register";
import { readRegister } from "../../engine/sheets/register/read-register";
import { taskIdOf, withTaskRow } from "../../engine/sheets/register/read-task-row";
import { TASKS_TABLE } from "../../engine/sheets/register/tasks-sheet";
import { tableNamed, type ValueRow, valueRows } from "../../engine/sheets/table-rows";
import { EMPTY, valueOf } from "../../engine/workbook/cells";
import type { WorkbookContent } from "../../engine/workbook/content";
import { headerName } from "../../engine/workbook/header-name";
import type { EditedRows, WorkbookEdit } from "../ports/open-workbook";
import { type CheckLine, linesOfTask } from "./open-check";

/** The workbook as it was when it was last looked at, with where its tasks stand. */
export interface CheckedBook {
  readonly register: Register;
  readonly asOf: CalendarDate;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** `Mã nhiệm vụ` of each data row of the table, "" where it is blank. */
  readonly ids: readonly string[];
}

/** What is to be said after edits. */
export type Recheck =
  /** The findings of these tasks, in the place of those their rows had. */
  | { readonly kind: "rows"; readonly tasks: readonly string[]; readonly lines: readonly CheckLine[] }
  /** Rows came, went or moved, or too much was changed: everything has to be looked at. */
  | { readonly kind: "whole" }
  /** Another sheet than `Nhiệm vụ` was changed. */
  | { readonly kind: "elsewhere" };

/** Null where the workbook holds no register. */
export function checkedBook(content: WorkbookContent, asOf: CalendarDate): CheckedBook | null {
  const register = readRegister(content);
  const table = tableNamed(content, TASKS_TABLE);
  const sheet = content.sheets.find(({ tables }) => table !== null && tables.includes(table));
  if (!register.ok || table === null || sheet === undefined) return null;
  return {
    register: register.value,
    asOf,
    sheet: sheet.name,
    headerRow: table.area.row,
    firstColumn: table.area.column,
    headers: table.headers.map(headerName),
    ids: valueRows(table).map(taskIdOf),
  };
}

/**
 * The findings of the edited rows alone: the rows come with the edits, the rest of the register is as it was remembered. What
 * rules say about several rows together (numbering, the same task twice) is left to the next look at everything.
 */
export function recheckRows(
  book: CheckedBook,
  edits: readonly WorkbookEdit[],
): { readonly book: CheckedBook; readonly recheck: Recheck } {
  const whole = { book, recheck: { kind: "whole" } } as const;
  const ours = edits.filter(({ sheet }) => sheet === book.sheet);
  if (ours.length === 0) return { book, recheck: { kind: "elsewhere" } };
  const touched = new Set<number>();
  let { register } = book;
  for (const { rows } of ours) {
    if (rows === null) return whole;
    for (const [down, row] of editedTasks(book, rows)) {
      const at = taskAt(book, register, down, row);
      if (at === null) return whole;
      register = withTaskRow(register, at, row);
      touched.add(at);
    }
  }
  const tasks = [...touched].flatMap((at) => register.plan.tasks[at]?.id ?? []);
  const lines = [...touched].flatMap((at) => linesOfTask(register, at, book.asOf));
  return { book: { ...book, register }, recheck: { kind: "rows", tasks, lines } };
}

/** The edited rows of the table, by their number among its data rows; an edit of the header is told as a row of none. */
function editedTasks({ headerRow, firstColumn, headers }: CheckedBook, edited: EditedRows): [number, ValueRow][] {
  return edited.values.flatMap((cells, at): [number, ValueRow][] => {
    const down = edited.row + at - headerRow - 1;
    // What stands above the table is no task.
    if (down < -1) return [];
    const cellOf = (column: number) => valueOf(cells[firstColumn + column - edited.column] ?? EMPTY);
    return [[down, new Map(headers.map((header, column) => [header, cellOf(column)]))]];
  });
}

/** The task whose row it is; null where the row is no longer the one that stood there. */
function taskAt({ ids }: CheckedBook, { plan }: Register, down: number, row: ValueRow): number | null {
  const id = ids[down];
  if (id === undefined || id === "" || id !== taskIdOf(row)) return null;
  const at = plan.tasks.findIndex((task) => task.id === id);
  const isOnly = at !== -1 && ids.indexOf(id) === ids.lastIndexOf(id);
  return isOnly ? at : null;
}
