import type { Finding } from "../../model/finding";
import type { Fate, Task } from "../../model/plan";
import type { TableRun } from "../outline/outline";
import { wordsOf } from "../tables/grid-row";
import type { JoinedRow } from "../tables/join-rows";
import type { Assignment } from "./assignment";
import { findingOf } from "./reading-context";

/** Words below the table, told so that nobody misses them. */
export function noteFindings(run: TableRun, fates: readonly Fate[]): Finding[] {
  return run.rows.flatMap((row, at) => {
    if (fates[at] !== "narrative") return [];
    const text = wordsOf(row);
    return [
      findingOf({ id: "table-note", severity: "note", value: text, suggestion: null, args: { text } }, row.place, null),
    ];
  });
}

export const lostHeading = (task: Task): Finding =>
  findingOf(
    {
      id: "section-heading-missing",
      severity: "warning",
      value: task.printedNumber,
      suggestion: null,
      args: { number: task.printedNumber ?? "" },
    },
    task.source,
    task.id,
  );

export function rowFindings(row: JoinedRow, assignment: Assignment, task: string | null): Finding[] {
  const place = row.facts.row.place;
  const furniture = row.facts.furniture.map((text) =>
    findingOf(
      { id: "page-furniture-dropped", severity: "note", value: text, suggestion: null, args: { text } },
      place,
      task,
    ),
  );
  return [
    ...assignment.doubts.map((doubt) => findingOf(doubt, place, task)),
    ...furniture,
    ...severalProducts(row, task),
    ...hiddenRow(row, task),
  ];
}

/** A filter or a person hid the row; it belongs to the plan all the same, and who compares the sheet must know. */
function hiddenRow({ facts: { row } }: JoinedRow, task: string | null): Finding[] {
  if (row.hidden !== true) return [];
  const doubt = { id: "row-hidden", severity: "note", value: null, suggestion: null, args: {} } as const;
  return [findingOf(doubt, row.place, task)];
}

/** A task merged over rows that each name a product with a lead or a time of its own. */
function severalProducts(row: JoinedRow, task: string | null): Finding[] {
  if (row.productRows === 0 || task === null) return [];
  const count = row.productRows + 1;
  const doubt = {
    id: "task-with-several-products",
    severity: "note",
    value: null,
    suggestion: null,
    args: { count },
  } as const;
  return [findingOf(doubt, row.facts.row.place, task)];
}
