import { cleanText } from "../../text/clean";
import type { Column } from "../headers/header-block";
import type { ColumnRole } from "../headers/words";
import { leadingNumber, type PrintedNumber, printedNumber } from "../numbering/printed-number";
import { type GridRow, ownCells } from "./grid-row";

/** What can be said of a row before its kind is known. Texts are by role, as written; blank roles are absent. */
export interface RowFacts {
  readonly row: GridRow;
  readonly number: PrintedNumber | null;
  /** The cell of the number column as printed, also where it is no number. */
  readonly numberText: string;
  readonly texts: ReadonlyMap<ColumnRole, string>;
  /** Text of the task column (or of the cell that spans the row), cleaned. */
  readonly text: string;
  /** Lead, coordinating, time or product cell filled. */
  readonly hasAssignment: boolean;
  /** Every filled cell of the row is bold. */
  readonly bold: boolean;
  /** One cell spans most of the row. */
  readonly spansRow: boolean;
  /** Number and task are covered by a merge from above: one more product of the same task. */
  readonly underTaskAbove: boolean;
  /** Page numbers and the like that stood in cells of this row, removed from `texts`. */
  readonly furniture: readonly string[];
  readonly isBlank: boolean;
}

const ASSIGNMENT: readonly ColumnRole[] = [
  "lead",
  "coordinating",
  "execution",
  "milestone",
  "product",
  "watcher",
  "leader",
];
/** "2/14", "Trang 3", "- 5 -": a page number that fell into a cell. A bare "5" is no furniture: it may be a number. */
const PAGE_NUMBER = /^(?:\d{1,3}\s*\/\s*\d{1,3}|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?|-\s*\d{1,3}\s*-)$/iu;

export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(cleanText(text));

function textsByRole(row: GridRow, columns: readonly Column[], furniture: string[]): Map<ColumnRole, string> {
  const texts = new Map<ColumnRole, string>();
  const seen = new Set<unknown>();
  for (const column of columns) {
    const slot = row.slots[column.position - 1];
    if (!slot || seen.has(slot.cell) || cleanText(slot.cell.text) === "") continue;
    seen.add(slot.cell);
    if (isPageNumber(slot.cell.text)) furniture.push(cleanText(slot.cell.text));
    else texts.set(column.role, [texts.get(column.role), slot.cell.text.trim()].filter(Boolean).join("\n"));
  }
  return texts;
}

interface NumberAndText {
  readonly number: PrintedNumber | null;
  readonly text: string;
}

/** The number stands in its own column, or leads the words ("I. Gia nhập thị trường") where that column is blank or spans the row. */
function numberAndText(numberText: string, taskText: string): NumberAndText {
  const own = printedNumber(numberText);
  if (own !== null) return { number: own, text: taskText };
  const words = taskText === "" ? numberText : taskText;
  const leading = numberText === "" || taskText === "" ? leadingNumber(words) : null;
  return leading === null ? { number: null, text: words } : { number: leading.number, text: leading.rest };
}

export function rowFacts(row: GridRow, columns: readonly Column[]): RowFacts {
  const furniture: string[] = [];
  const texts = textsByRole(row, columns, furniture);
  const numberText = cleanText(texts.get("number") ?? "");
  const taskText = cleanText(texts.get("task") ?? "");
  const cells = ownCells(row).filter((cell) => cleanText(cell.text) !== "");
  const covered = (role: ColumnRole): boolean => {
    const column = columns.find((one) => one.role === role);
    return column !== undefined && row.slots[column.position - 1]?.fromAbove === true;
  };
  return {
    row,
    ...numberAndText(numberText, taskText),
    numberText,
    texts,
    hasAssignment: ASSIGNMENT.some((role) => (texts.get(role) ?? "") !== ""),
    bold: cells.length > 0 && cells.every((cell) => cell.bold),
    spansRow: cells.some((cell) => cell.columnSpan >= Math.max(3, columns.length - 2)),
    underTaskAbove: covered("task"),
    furniture,
    isBlank: cells.length === 0,
  };
}
