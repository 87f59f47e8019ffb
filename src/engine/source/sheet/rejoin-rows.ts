import { isInCapitals } from "../../text/capitals";
import type { SheetCell, SheetRow } from "./sheet-rows";
import { type ColumnBounds, columnOf, spanOf } from "./table-columns";

/** Sheet rows that are one row of the plan: the first, and those that only carry on its cells. */
export type RowGroup = readonly [SheetRow, ...SheetRow[]];

/** Which columns of the table hold the numbers and the words. */
interface TableSense {
  readonly bounds: ColumnBounds;
  readonly textColumn: number;
}

/** "7", "1.2.", "12)", "a)": a number of a task. Roman numbers and capitals are of sections. */
const TASK_NUMBER = /^\(?\s*(?:\d{1,3}(?:[.,]\d{1,3})*|[a-zđ](?=[.)]))\s*[.)/]?$/u;

/**
 * Excel gives every paragraph of a pasted Word cell a row of its own, and merges the other cells over those rows. Such rows
 * are put together again, as they stood in Word. Rows that could be something else stay apart: reading decides with the words.
 */
export function rejoinRows(rows: readonly SheetRow[], bounds: ColumnBounds): RowGroup[] {
  const sense = tableSense(rows, bounds);
  const groups: [SheetRow, ...SheetRow[]][] = [];
  rows.forEach((row, at) => {
    const group = groups.at(-1);
    if (sense !== null && group !== undefined && carriesOn(group, row, rows[at + 1], sense)) group.push(row);
    else groups.push([row]);
  });
  return groups;
}

/** Null where the first column does not number the rows: then nothing tells where one ends. */
function tableSense(rows: readonly SheetRow[], bounds: ColumnBounds): TableSense | null {
  const lengths = bounds.map(() => 0);
  const numbers: string[] = [];
  for (const cell of rows.flatMap((row) => row.cells)) {
    const column = columnOf(cell, bounds);
    if (column === 1) numbers.push(cell.text.trim());
    else if (spanOf(cell, bounds) === 1) lengths[column] = (lengths[column] ?? 0) + cell.text.length;
  }
  const textColumn = lengths.indexOf(Math.max(...lengths));
  return textColumn > 1 && numbers.some((text) => TASK_NUMBER.test(text)) ? { bounds, textColumn } : null;
}

function carriesOn(group: RowGroup, row: SheetRow, next: SheetRow | undefined, sense: TableSense): boolean {
  const [head] = group;
  const { bounds, textColumn } = sense;
  const column = (cell: SheetCell): number => columnOf(cell, bounds);
  const number = head.cells.find((cell) => column(cell) === 1);
  if (number === undefined || !TASK_NUMBER.test(number.text.trim())) return false;
  if (row.cells.some((cell) => column(cell) === 1 || spanOf(cell, bounds) > 1)) return false;
  const fromGroup = row.hanging.filter((cell) => cell.row >= head.row && column(cell) > 1);
  if (row.hanging.some((cell) => column(cell) <= textColumn && textColumn < column(cell) + spanOf(cell, bounds)))
    return false;
  if (fromGroup.length > 0) return true;
  const [only, ...others] = row.cells;
  if (only === undefined || others.length > 0 || column(only) !== textColumn) return false;
  return !isHeading(only, lastWords(group, sense), next, sense);
}

/** The cell of the words above, as far as it is joined. */
const lastWords = (group: RowGroup, { bounds, textColumn }: TableSense): SheetCell | undefined =>
  group.flatMap((row) => row.cells).findLast((cell) => columnOf(cell, bounds) === textColumn);

const SHORT_LINE = 90;

/** Words alone in a row can be the name of the next section: bold, in capitals, or short and whole before a numbered row. */
function isHeading(
  cell: SheetCell,
  above: SheetCell | undefined,
  next: SheetRow | undefined,
  sense: TableSense,
): boolean {
  const text = cell.text.trim();
  if (above === undefined || (cell.bold && !above.bold)) return true;
  if (isInCapitals(text)) return true;
  if (/^(?:[IVXL]+|[A-ZĐ])[.)/]\s/u.test(text)) return true;
  const beginsAnew = /^\p{Lu}/u.test(text) && /[.;!…]\s*$/u.test(above.text);
  const nextIsNumbered = next === undefined || next.cells.some((one) => columnOf(one, sense.bounds) === 1);
  return beginsAnew && nextIsNumbered && text.length < SHORT_LINE && !/[.;,:]$/u.test(text);
}
