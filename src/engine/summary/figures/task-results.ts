import type { Task } from "../../model/plan";
import type { TaskStatus } from "../../model/status";
import type { Placed, Quarter } from "../quarter";
import { groupOf, type ResultGroup } from "./result-groups";

/** Where people read a sub-index and the task has none. */
export const NO_SUB_INDEX = "Chưa gắn chỉ số thành phần";

/** A task with its judgement and its place in `tblNhiemVu`. `subIndex` is the name in its cell, "" where it has none. */
export interface TaskResult extends Placed<Task> {
  readonly status: TaskStatus;
  readonly group: ResultGroup;
  readonly subIndex: string;
}

const UNJUDGED: Omit<TaskStatus, "id"> = {
  status: "undecidable",
  because: "Nhiệm vụ chưa được đánh giá.",
  bodies: [],
};

/** Every task once, in the order of the plan; one without a judgement is undecidable, never left out. */
export function taskResults({ plan, statuses, subIndices }: Quarter): TaskResult[] {
  const judged = new Map(statuses.map((status) => [status.id, status]));
  const names = new Map(subIndices.map((one) => [one.key, one.name]));
  return plan.tasks.map((task, at) => {
    const status = judged.get(task.id) ?? { id: task.id, ...UNJUDGED };
    return {
      row: at + 1,
      value: task,
      status,
      group: groupOf(status.status, task.timing.due),
      subIndex: names.get(task.subIndex ?? "") ?? "",
    };
  });
}
