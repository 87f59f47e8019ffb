import { gathered } from "../../gathered";
import { cleanText } from "../../text/clean";
import { labelledBodies } from "../assemble/labelled-bodies";
import { isTick } from "../columns/cells-of-column";
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
  /** Lead or time cell filled. */
  readonly hasOwnWork: boolean;
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
  "period",
  "product",
  "watcher",
  "leader",
];
/** Who does it or by when: what a task has and a heading seldom. */
const OWN_WORK: readonly ColumnRole[] = ["lead", "execution", "milestone", "period"];
/** "2/14", "Trang 3", "- 5 -": a page number that fell into a cell. A bare "5" is no furniture: it may be a number. */
const PAGE_NUMBER = /^(?:\d{1,3}\s*\/\s*\d{1,3}|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?|-\s*\d{1,3}\s*-)$/iu;

export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(cleanText(text));

function textsByRole(row: GridRow, columns: readonly Column[], furniture: string[]): Map<ColumnRole, string> {
  const seen = new Set<unknown>();
  const told = columns.flatMap(({ role, position }) => {
    const slot = row.slots[position - 1];
    if (!slot || seen.has(slot.cell) || cleanText(slot.cell.text) === "") return [];
    seen.add(slot.cell);
    if (!isPageNumber(slot.cell.text)) return role === "period" ? [] : [{ role, text: slot.cell.text.trim() }];
    furniture.push(cleanText(slot.cell.text));
    return [];
  });
  const texts = [...gathered(told, ({ role }) => role)].map(
    ([role, parts]) => [role, parts.map(({ text }) => text).join("\n")] as const,
  );
  return withNoteBodies(withPeriods(new Map(texts), row, columns), columns);
}

/** Ticked quarters as words: "Quý II, Quý III". A tick may reach over several columns; other words are kept as they stand. */
function withPeriods(
  texts: Map<ColumnRole, string>,
  row: GridRow,
  columns: readonly Column[],
): Map<ColumnRole, string> {
  const periods = columns.filter((column) => column.role === "period");
  const places = new Set(periods.map(({ position }) => position));
  const words = periods.flatMap((column) => {
    const slot = row.slots[column.position - 1];
    const text = slot ? cleanText(slot.cell.text) : "";
    if (!slot || text === "" || !places.has(slot.cell.column)) return [];
    if (isTick(text)) return [tickedPeriod(column.header)];
    if (slot.cell.column !== column.position) return [];
    const saysMore = slot.cell.columnSpan > 1 || /\d\s*[/.-]\s*\d/.test(text);
    return [saysMore ? text : `${tickedPeriod(column.header)}: ${text}`];
  });
  if (words.length > 0) texts.set("period", words.join(", "));
  return texts;
}

/** "Thời gian thực hiện › Quý II" → "Quý II"; "Quý › II" → "Quý II". */
function tickedPeriod(header: string): string {
  const path = header.split(" › ");
  const leaf = path.at(-1) ?? "";
  if (/^(?:19|20)\d\d$/.test(leaf)) return `Năm ${leaf}`;
  return leaf.includes(" ") || path.length === 1 ? leaf : path.slice(-2).join(" ");
}

/** Bodies named in the note ("Phối hợp: Sở Nội vụ") stand in for a column that is missing or blank here. */
function withNoteBodies(texts: Map<ColumnRole, string>, columns: readonly Column[]): Map<ColumnRole, string> {
  const note = texts.get("assigning-note") ?? texts.get("note");
  if (note === undefined || !columns.some(({ role }) => role === "task")) return texts;
  const { lead, coordinating } = labelledBodies(note);
  if (lead !== null && !texts.has("lead")) texts.set("lead", lead);
  if (coordinating !== null && !texts.has("coordinating")) texts.set("coordinating", coordinating);
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
    hasOwnWork: OWN_WORK.some((role) => texts.has(role)),
    bold: cells.length > 0 && cells.every((cell) => cell.bold),
    spansRow: cells.some((cell) => cell.columnSpan >= Math.max(3, columns.length - 2)),
    underTaskAbove: covered("task"),
    furniture,
    isBlank: cells.length === 0,
  };
}
