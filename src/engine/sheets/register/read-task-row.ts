import type { Plan, Task } from "../../model/plan";
import type { Register, TaskJudgement } from "../../model/register";
import type { SubIndex } from "../../model/sub-index";
import { EMPTY } from "../../workbook/cells";
import { TIMING_LABEL_LIST } from "../labels";
import { plainText, sameValue } from "../plain-text";
import type { ValueRow } from "../table-rows";
import { firstByKey } from "./first-by-key";
import { newTask } from "./new-task";
import { oddTaskCells } from "./odd-cells";
import { frameOf, TASK_COLUMNS } from "./task-columns";

/** `Mã nhiệm vụ` of a row of the sheet `Nhiệm vụ`; "" where it is blank. */
export const taskIdOf = (row: ValueRow): string => plainText(row.get("Mã nhiệm vụ") ?? EMPTY);

/**
 * Reads rows as tasks: every visible cell that differs from what we would show was changed by a person and wins. What rows are
 * looked up in is prepared once for all of them.
 */
export function taskRowReader(remembered: Plan, subIndices: readonly SubIndex[]): (row: ValueRow, at: number) => Task {
  const frame = frameOf(remembered, subIndices, {});
  const known = firstByKey(remembered.tasks, ({ id }) => id);
  return (row, at) => {
    const base = known.get(taskIdOf(row)) ?? newTask(taskIdOf(row), at);
    return TASK_COLUMNS.reduce((task, { column, show, apply }) => {
      const value = row.get(column.header);
      return apply === undefined || value === undefined || sameValue(value, show(base, frame))
        ? task
        : apply(task, value, frame);
    }, base);
  };
}

export const judgementFromRow = (row: ValueRow): TaskJudgement => ({
  status: plainText(row.get("Trạng thái") ?? EMPTY),
  because: plainText(row.get("Lý do") ?? EMPTY),
});

export const isJudged = ({ status, because }: TaskJudgement): boolean => status !== "" || because !== "";

/** The register with one task as its row says now; all else as it was. */
export function withTaskRow(register: Register, at: number, row: ValueRow): Register {
  const task = taskRowReader(register.remembered, register.subIndices)(row, at);
  const odd = (register.oddCells ?? []).filter((cell) => cell.table !== "tasks" || cell.row !== task.id);
  const { [task.id]: _before, ...others } = register.judgements;
  const judgement = judgementFromRow(row);
  return {
    ...register,
    plan: { ...register.plan, tasks: register.plan.tasks.with(at, task) },
    judgements: isJudged(judgement) ? { ...others, [task.id]: judgement } : others,
    oddCells: [...odd, ...oddTaskCells(task, row, TIMING_LABEL_LIST)],
  };
}
