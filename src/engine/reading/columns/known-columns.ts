import { fold } from "../../text/fold";
import { namesRole } from "../assemble/labelled-bodies";
import { type Column, type HeaderBlock } from "../headers/header-block";
import type { ColumnRole } from "../headers/words";
import { type GridRow } from "../tables/grid-row";
import { cellsOfColumn, isTick } from "./cells-of-column";

/** Two columns with one role: the first is taken, and a person is asked. */
const CONTESTED = 0.6;

/** Header words seen together with the cells below them. */
export function knownColumns(header: HeaderBlock, rows: readonly GridRow[]): Column[] {
  const columns = contested(header, rows).map((column) => {
    const cells = cellsOfColumn(rows, column.position).filter((text) => text !== "");
    return { ...column, ...withCells(column, cells) };
  });
  return withAssigningNote(columns, rows);
}

function withCells(column: Column, cells: readonly string[]): Partial<Column> {
  const isYear = column.role === "score" && /(?:19|20)\d\d$/.test(fold(column.header));
  const underTime = /\b(?:thoi gian|tien do|lo trinh|ke hoach thuc hien)\b/.test(fold(column.header));
  if (isYear && cells.length > 0 && (underTime || cells.every(isTick))) return { role: "period" };
  const isFigure = (text: string): boolean => /^[\d\s.,/%+-]+$/.test(text);
  if (column.role === "task" && cells.length > 0 && cells.filter(isFigure).length >= cells.length * 0.8)
    return { role: "other", certainty: 0 };
  return {};
}

/** Two columns are headed as tasks or as leads: the first is a group merged over its tasks, or a person is asked. */
function contested({ columns, printed }: HeaderBlock, rows: readonly GridRow[]): Column[] {
  const tasks = printed.filter(({ role }) => role === "task");
  const [group, detail] = tasks;
  const hasSection = columns.some(({ role }) => role === "section");
  if (!hasSection && group !== undefined && detail !== undefined && isMergedOver(group, detail, rows))
    return columns.map((column) => {
      if (column.position === group.position) return { ...group, role: "section" };
      return column.position === detail.position ? detail : column;
    });
  const surest = { task: twoSurest(printed, "task"), lead: twoSurest(printed, "lead") };
  return columns.map((column, at) => {
    if (column.role !== "task" && column.role !== "lead") return column;
    const isEqual = surest[column.role].some((rival) => rival.at !== at && rival.certainty >= column.certainty);
    return isEqual ? { ...column, certainty: CONTESTED } : column;
  });
}

/** Whoever contests a column is among these two: a broken row may have ten thousand columns, too many to compare each with each. */
const twoSurest = (printed: readonly Column[], role: ColumnRole) =>
  printed
    .map(({ certainty }, at) => ({ at, certainty }))
    .filter(({ at }) => printed[at]?.role === role)
    .sort((one, other) => other.certainty - one.certainty)
    .slice(0, 2);

/** Some cell of the first column stands beside several cells of the second, and none the other way round. */
function isMergedOver(group: Column, detail: Column, rows: readonly GridRow[]): boolean {
  const isMerged = (column: Column): boolean =>
    rows.some(({ slots }) => {
      const slot = slots[column.position - 1];
      return slot?.own === true && slot.cell.columnSpan === 1 && slot.cell.rowSpan > 1;
    });
  return isMerged(group) && !isMerged(detail);
}

/** A note column that says "Chủ trì: …" in half of its cells gives the leads where no column of their own does. */
function withAssigningNote(columns: readonly Column[], rows: readonly GridRow[]): Column[] {
  if (columns.some((column) => column.role === "lead")) return [...columns];
  return columns.map((column) => {
    if (column.role !== "note") return column;
    const cells = cellsOfColumn(rows, column.position).filter((text) => text !== "");
    const assigning = cells.filter(namesRole).length;
    return assigning > 0 && assigning >= cells.length / 2 ? { ...column, role: "assigning-note" } : column;
  });
}
