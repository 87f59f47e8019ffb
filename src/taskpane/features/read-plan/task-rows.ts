import { asOfficeDate } from "../../../engine/calendar/calendar-date";
import type { Plan, Task } from "../../../engine/model/plan";
import type { Timing } from "../../../engine/model/timing";
import { joinNames } from "../../../engine/sheets/labels";

/** A line of the preview's table: a heading of the plan, or a task under it. */
export type TaskRow =
  | { readonly kind: "section"; readonly key: string; readonly title: string }
  | {
      readonly kind: "task";
      readonly key: string;
      readonly number: string;
      readonly text: string;
      readonly lead: string;
      readonly coordinating: string;
      /** As printed, both cells where they differ. */
      readonly timing: string;
      /** dd/mm/yyyy, or null where the plan sets no day. */
      readonly due: string | null;
      readonly narrative: boolean;
    };

/** Tasks in the order of the plan, each run of tasks of one section under its heading. */
export function taskRows(plan: Plan, takeNarrative: boolean): TaskRow[] {
  const rows: TaskRow[] = [];
  let heading: string | null = null;
  for (const task of plan.tasks) {
    if (task.origin === "narrative" && !takeNarrative) continue;
    const title = headingOf(task, plan);
    if (title !== null && title !== heading) rows.push({ kind: "section", key: `section-${rows.length}`, title });
    heading = title;
    rows.push(rowOf(task));
  }
  return rows;
}

function headingOf(task: Task, plan: Plan): string | null {
  const section = plan.sections.find((one) => one.appendix === task.appendix && one.id === task.section);
  if (section === undefined) return null;
  return section.printedNumber === null ? section.title : `${section.printedNumber}. ${section.title}`;
}

const rowOf = (task: Task): TaskRow => ({
  kind: "task",
  key: task.id,
  number: task.printedNumber ?? "",
  text: task.text,
  lead: joinNames(task.leadBodies),
  coordinating: joinNames(task.coordinatingBodies),
  timing: printedTiming(task.timing),
  due: task.timing.due === null ? null : asOfficeDate(task.timing.due),
  narrative: task.origin === "narrative",
});

const printedTiming = ({ execution, milestone }: Timing): string =>
  [...new Set([execution, milestone])].filter((cell) => cell !== null && cell !== "").join("; ");
