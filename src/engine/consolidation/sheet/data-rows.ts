import { INPUT_FIELDS } from "../../returns/return-columns";
import type { ContentCell } from "../../workbook/content";
import type { RowIdentity } from "../recognition/recognise-task";
import type { InputCells } from "../values/read-values";
import type { ReturnHeader } from "./header-row";
import { isErrorText, type SheetView, textOf } from "./sheet-view";

/** A row with at least one filled input cell. */
export interface DataRow {
  readonly row: number;
  readonly identity: RowIdentity;
  readonly inputs: InputCells;
}

export interface RowsOfSheet {
  readonly data: readonly DataRow[];
  /** Every row that names a task, answered or not, with its number. */
  readonly taskRows: readonly number[];
  /** Words under the table, after a blank row and without a task: signatures, remarks. */
  readonly below: readonly { readonly row: number; readonly text: string }[];
}

/** The rows under the header. A header printed again on a later page is passed over. */
export function rowsOf(view: SheetView, header: ReturnHeader): RowsOfSheet {
  const rows = view.rowNumbers
    .filter((row) => row > header.row && !isHeaderAgain(view, header, row))
    .map((row) => ({ row, identity: identityOf(view, header, row), inputs: inputsOf(view, header, row) }));
  const taskRows = rows.filter(({ identity }) => namesATask(identity)).map(({ row }) => row);
  const end = endOfTable(
    rows.map(({ row }) => row),
    taskRows.at(-1) ?? header.row,
  );
  const answered = rows.filter(({ inputs }) => inputs.size > 0);
  return {
    data: answered.filter(({ row }) => row <= end),
    taskRows,
    below: answered.filter(({ row }) => row > end).map(({ row, inputs }) => ({ row, text: wordsOf(inputs) })),
  };
}

const identityOf = (view: SheetView, { columns }: ReturnHeader, row: number): RowIdentity => {
  const text = (column: number | undefined): string => {
    const words = column === undefined ? "" : view.textAt(row, column);
    return isErrorText(words) ? "" : words;
  };
  return { code: text(columns.get("task")), number: text(columns.get("number")), text: text(columns.get("text")) };
};

const namesATask = ({ code, number, text }: RowIdentity): boolean => code !== "" || (number !== "" && text !== "");

function inputsOf(view: SheetView, { columns }: ReturnHeader, row: number): InputCells {
  const inputs = new Map<(typeof INPUT_FIELDS)[number], ContentCell>();
  for (const field of INPUT_FIELDS) {
    const column = columns.get(field);
    const cell = column === undefined ? undefined : view.cellAt(row, column);
    if (cell !== undefined && textOf(cell) !== "") inputs.set(field, cell);
  }
  return inputs;
}

/** The last row of the block that holds the last task: what follows after a blank row is no answer. */
function endOfTable(rows: readonly number[], lastTask: number): number {
  let end = lastTask;
  for (const row of rows) if (row === end + 1) end = row;
  return end;
}

const wordsOf = (inputs: InputCells): string => [...inputs.values()].map(textOf).join(" | ");

const FEWEST_HEADERS = 3;

/** The same words as in the header, in the same columns. */
function isHeaderAgain(view: SheetView, header: ReturnHeader, row: number): boolean {
  let same = 0;
  for (const cell of view.cellsOf(row)) {
    const text = textOf(cell);
    if (text !== "" && text === view.textAt(header.row, cell.column)) same += 1;
    if (same >= FEWEST_HEADERS) return true;
  }
  return false;
}
