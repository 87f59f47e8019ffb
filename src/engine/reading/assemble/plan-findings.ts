import type { Finding } from "../../model/finding";
import type { PlanHead, Task } from "../../model/plan";
import { NOWHERE } from "../../source/source-document";
import { cleanText } from "../../text/clean";
import { ROLE_NAMES } from "../columns/role-names";
import type { Column } from "../headers/header-block";
import type { Outline, TableRun } from "../outline/outline";
import { wordsOf } from "../tables/grid-row";
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
    ...evidence.outline.runs.flatMap(tableFindings),
    ...unusedColumns(evidence.taskRuns),
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

/** A table that was not read, and one whose columns a person should confirm. */
function tableFindings(run: TableRun): Finding[] {
  const place = (run.headerRows[0] ?? run.rows[0])?.place ?? NOWHERE;
  const note = (id: string, severity: Finding["severity"], value: string | null, args: Finding["args"]): Finding[] => [
    findingOf({ id, severity, value, suggestion: null, args }, place, null),
  ];
  const columns = run.header.columns
    .map((column) => column.header)
    .filter(Boolean)
    .join("; ");
  if (run.proposed !== null) {
    const guesses = run.proposed.filter((column) => column.role !== "other" && column.certainty < 0.8).map(guessText);
    return note("columns-uncertain", "warning", columns, {
      columns: columns || `${run.header.columns.length} cột không có tiêu đề`,
      guesses: guesses.join("; "),
    });
  }
  if (run.shape !== null) return [];
  if (run.header.height > 0) return note("table-not-tasks", "note", columns, { columns });
  const count = run.rows.filter((row) => wordsOf(row) !== "").length;
  return count === 0 ? [] : note("table-header-missing", "warning", null, { count });
}

const guessText = ({ header, position, role, certainty }: Column): string =>
  `${header || `cột ${position}`} → ${ROLE_NAMES[role]} (${Math.round(certainty * 100)}%)`;

/** A column with words that no column of the register takes is named once. */
function unusedColumns(runs: readonly TableRun[]): Finding[] {
  const unused = ["other", "note", "watcher", "leader", "score", "target"];
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
