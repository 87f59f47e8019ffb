import type { Finding } from "../../model/finding";
import type { Task } from "../../model/plan";
import type { SourceCell, SourcePlace } from "../../source/source-document";
import { SURE_READING } from "../../source/sure-reading";
import { cleanText } from "../../text/clean";
import type { Outline, TableRun } from "../outline/outline";
import { type GridRow, ownCells } from "../tables/grid-row";
import { findingOf } from "./reading-context";

/** Every cell that a machine read from a picture without being sure, so that a person knows which ones to compare. */
export function scanFindings(outline: Outline, tasks: readonly Task[]): Finding[] {
  const taskAt = new Map(tasks.map((task) => [placeKey(task.source), task.id]));
  return outline.runs.flatMap((run) =>
    [...run.headerRows, ...run.rows].flatMap((row) =>
      ownCells(row)
        .filter(({ confidence }) => confidence !== null && confidence < SURE_READING)
        .map((cell) =>
          cellFinding(cell, columnName(cell, row, run), row.place, taskAt.get(placeKey(row.place)) ?? null),
        ),
    ),
  );
}

const placeKey = ({ file, page, table, row }: SourcePlace): string => [file, page, table, row].join("\n");

/** The printed header of the cell's column; for a header itself and where none is printed, the column's number. */
function columnName({ column }: SourceCell, row: GridRow, run: TableRun): string {
  const printed = run.header.columns.find(({ position }) => position === column)?.header ?? "";
  return printed === "" || run.headerRows.includes(row) ? String(column) : printed;
}

/** Ink in which nothing was read gives a cell without text. */
function cellFinding(cell: SourceCell, column: string, place: SourcePlace, task: string | null): Finding {
  const value = cleanText(cell.text);
  if (value === "")
    return findingOf(
      { id: "scan-cell-unread", severity: "warning", value: null, suggestion: null, args: { column } },
      place,
      task,
    );
  const words = (cell.doubtfulWords ?? [value]).join("”, “");
  return findingOf(
    { id: "scan-cell-uncertain", severity: "warning", value, suggestion: null, args: { column, words } },
    place,
    task,
  );
}
