import type { Answer } from "../../model/answer";
import { answerRow, type OddCell } from "../../model/odd-cell";
import type { Task } from "../../model/plan";
import { EMPTY, textCell } from "../../workbook/cells";
import type { TableCell } from "../../workbook/table-block";
import { plainText } from "../plain-text";
import type { ValueRow } from "../table-rows";

/** Whether the register holds what the cell of a closed column says; "" says nothing. */
interface ClosedColumn<T> {
  readonly header: string;
  readonly isHeld: (row: T, text: string) => boolean;
}

const KINDS = "Loại thời hạn";

const CLOSED_TASK_COLUMNS = (kinds: readonly string[]): readonly ClosedColumn<Task>[] => [
  { header: "Mục", isHeld: (task) => task.section !== null },
  { header: "Chỉ số thành phần", isHeld: (task) => task.subIndex !== null },
  { header: KINDS, isHeld: (_, text) => kinds.includes(text) },
  { header: "Bắt đầu", isHeld: (task) => task.timing.start !== null },
  { header: "Hạn hoàn thành", isHeld: (task) => task.timing.due !== null },
];

const CLOSED_ANSWER_COLUMNS: readonly ClosedColumn<Answer>[] = [
  { header: "Tiến độ", isHeld: (answer) => answer.progress !== null },
  { header: "Tỷ lệ (%)", isHeld: (answer) => answer.percent !== null },
  { header: "Ngày hoàn thành", isHeld: (answer) => answer.completedOn !== null },
  { header: "Ngày gửi", isHeld: (answer) => answer.sentOn !== null },
];

function oddOf<T>(columns: readonly ClosedColumn<T>[], one: T, row: ValueRow): { column: string; text: string }[] {
  return columns.flatMap(({ header, isHeld }) => {
    const text = plainText(row.get(header) ?? EMPTY);
    return text === "" || isHeld(one, text) ? [] : [{ column: header, text }];
  });
}

/** Cells of a task's row that say something the task does not hold. */
export const oddTaskCells = (task: Task, row: ValueRow, kinds: readonly string[]): OddCell[] =>
  oddOf(CLOSED_TASK_COLUMNS(kinds), task, row).map((odd) => ({ table: "tasks", row: task.id, ...odd }));

export const oddAnswerCells = (answer: Answer, row: ValueRow): OddCell[] =>
  oddOf(CLOSED_ANSWER_COLUMNS, answer, row).map((odd) => ({ table: "answers", row: answerRow(answer), ...odd }));

/** The cells of a row as they are written: a typed cell that the register could not hold stays as it was typed. */
export function withOddCells<C extends TableCell>(
  cells: readonly C[],
  headers: readonly string[],
  odd: readonly OddCell[],
): TableCell[] {
  return cells.map((cell, at) => {
    const typed = odd.find(({ column }) => column === headers[at]);
    return typed === undefined ? cell : textCell(typed.text);
  });
}

/** Odd cells of one table by the row they stand in. */
export function oddByRow(cells: readonly OddCell[] | undefined, table: OddCell["table"]): Map<string, OddCell[]> {
  const rows = new Map<string, OddCell[]>();
  for (const cell of cells ?? []) if (cell.table === table) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}
