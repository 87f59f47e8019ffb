import { CopyTable } from "../../components/CopyTable";
import { VirtualTable } from "../../components/VirtualTable";
import { useTexts } from "../../context/choices";
import { usePreviewStyles } from "./preview.styles";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import type { TaskRow } from "./task-rows";

export interface TaskTableProps {
  readonly rows: readonly TaskRow[];
  readonly shown: { readonly key: string; readonly request: number } | null;
}

/** All tasks that would be written, under the headings of the plan. */
export function TaskTable({ rows, shown }: TaskTableProps) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  const { number, task, lead, timing } = texts.columns;
  const columns = [number, task, lead, timing];
  return (
    <>
      <div>
        <CopyTable headers={columns} rows={rows.map(cellsOf)} />
      </div>
      <VirtualTable
        label={texts.tasks}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.key}
        rowClassName={styles.taskRow}
        shown={shown}
        renderCells={(row) => <TaskCells row={row} />}
      />
    </>
  );
}

const cellsOf = (row: TaskRow): string[] =>
  row.kind === "section" ? ["", row.title, "", ""] : [row.number, row.text, row.lead, row.timing];

function TaskCells({ row }: { readonly row: TaskRow }) {
  const texts = useTexts({ vi, en }).preview;
  const styles = usePreviewStyles();
  if (row.kind === "section")
    return (
      <div role="cell" aria-colspan={4} className={styles.section}>
        {row.title}
      </div>
    );
  return (
    <>
      <div role="cell" className={styles.number}>
        {row.number}
      </div>
      <div role="cell">
        {row.text}
        {row.narrative ? <span className={styles.hint}> ({texts.narrativeTask})</span> : null}
      </div>
      <div role="cell" className={styles.secondary}>
        <span className={styles.inRowLabel}>{texts.columns.lead}: </span>
        {row.lead === "" ? texts.noLead : row.lead}
      </div>
      <div role="cell" className={styles.secondary}>
        <span className={styles.inRowLabel}>{texts.columns.timing}: </span>
        {row.timing === "" ? texts.noTiming : row.timing}
        {row.due === null ? null : <span className={styles.due}>{texts.due(row.due)}</span>}
      </div>
    </>
  );
}
