import type { Finding } from "../../model/finding";
import type { PlanHead, Task } from "../../model/plan";
import { NOWHERE } from "../../source/source-document";
import { cleanText } from "../../text/clean";
import type { Outline, TableRun } from "../outline/outline";
import { ownCells } from "../tables/grid-row";
import type { RowFacts } from "../tables/row-facts";
import { findingOf } from "./reading-context";

export interface PlanEvidence {
  readonly outline: Outline;
  readonly taskRuns: readonly TableRun[];
  readonly head: PlanHead;
  readonly tasks: readonly Task[];
  readonly orphans: readonly RowFacts[];
}

/** What is to be said of the plan as a whole: tables not used, rows without a head, counts that differ. */
export function planFindings(evidence: PlanEvidence): Finding[] {
  return [
    ...evidence.orphans.map(orphanFinding),
    ...unusedTables(evidence.outline),
    ...unusedColumns(evidence.taskRuns),
    ...strayRows(evidence.outline),
    ...countFinding(evidence),
    ...noTable(evidence),
  ];
}

function orphanFinding(row: RowFacts): Finding {
  const text = [...row.texts.values()].map(cleanText).join(" | ");
  return findingOf(
    { id: "row-head-missing", severity: "warning", value: text, suggestion: null, args: { text } },
    row.row.place,
    null,
  );
}

function unusedTables(outline: Outline): Finding[] {
  return outline.runs
    .filter((run) => run.shape === null)
    .map((run) => {
      const columns = run.header.columns
        .map((column) => column.header)
        .filter(Boolean)
        .join("; ");
      const place = run.headerRows[0]?.place ?? NOWHERE;
      return findingOf(
        { id: "table-not-tasks", severity: "note", value: columns, suggestion: null, args: { columns } },
        place,
        null,
      );
    });
}

/** A column with words that no column of the register takes is named once. */
function unusedColumns(runs: readonly TableRun[]): Finding[] {
  const unused = ["other", "note", "watcher", "leader"];
  return runs.flatMap((run) =>
    run.header.columns
      .filter((column) => unused.includes(column.role) && column.header !== "")
      .filter((column) =>
        run.rows.some(
          (row) =>
            row.slots[column.position - 1]?.own === true &&
            cleanText(row.slots[column.position - 1]?.cell.text ?? "") !== "",
        ),
      )
      .map(({ header }) =>
        findingOf(
          { id: "column-unused", severity: "note", value: header, suggestion: null, args: { header } },
          run.headerRows[0]?.place ?? NOWHERE,
          null,
        ),
      ),
  );
}

function strayRows(outline: Outline): Finding[] {
  const filled = outline.strayRows.filter((row) => ownCells(row).some((cell) => cleanText(cell.text) !== ""));
  const place = filled[0]?.place;
  if (place === undefined) return [];
  return [
    findingOf(
      {
        id: "table-header-missing",
        severity: "warning",
        value: null,
        suggestion: null,
        args: { count: filled.length },
      },
      place,
      null,
    ),
  ];
}

function countFinding({ head, tasks }: PlanEvidence): Finding[] {
  const found = tasks.filter((task) => task.origin === "table").length;
  const declared = head.declaredTaskCount;
  if (declared === null || found === 0 || declared === found) return [];
  return [
    findingOf(
      {
        id: "declared-count-differs",
        severity: "warning",
        value: String(declared),
        suggestion: null,
        args: { declared, found },
      },
      NOWHERE,
      null,
    ),
  ];
}

function noTable({ taskRuns, tasks }: PlanEvidence): Finding[] {
  if (taskRuns.length > 0) return [];
  const severity = tasks.length > 0 ? "note" : "warning";
  return [findingOf({ id: "task-table-missing", severity, value: null, suggestion: null, args: {} }, NOWHERE, null)];
}
