import type { PlainArea } from "../../workbook/plain";
import type { ReturnHeader } from "./header-row";
import { isInputField } from "./return-fields";
import type { SheetView } from "./sheet-view";

/** Answers that stand once for several tasks: nobody knows which of them they are meant for. */
export interface SpreadAnswers {
  /** Rows touched by an input cell merged over several tasks. */
  readonly rows: ReadonlySet<number>;
  readonly areas: readonly PlainArea[];
}

/** Merged input cells that reach over more than one row naming a task. */
export function spreadAnswers(view: SheetView, header: ReturnHeader, taskRows: readonly number[]): SpreadAnswers {
  const columns = [...header.columns].filter(([field]) => isInputField(field)).map(([, column]) => column);
  const tasks = new Set(taskRows);
  const areas = view.sheet.merges.filter(
    (area) =>
      area.rowCount > 1 &&
      area.row > header.row &&
      columns.some((column) => column >= area.column && column < area.column + area.columnCount) &&
      rowsIn(area).filter((row) => tasks.has(row)).length > 1 &&
      view.textAt(area.row, area.column) !== "",
  );
  return { areas, rows: new Set(areas.flatMap(rowsIn)) };
}

const rowsIn = ({ row, rowCount }: PlainArea): number[] => Array.from({ length: rowCount }, (_, at) => row + at);
