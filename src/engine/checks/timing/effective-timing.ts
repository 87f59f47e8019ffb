import type { Timing } from "../../model/timing";
import type { TaskView } from "../task-view";
import { DUE, EXECUTION, MILESTONE } from "./time-columns";

const sameDays = (one: Timing, other: Timing): boolean =>
  one.kind === other.kind && one.start === other.start && one.due === other.due;

/** The words were typed anew, or the row is new: kind and days may not have followed. */
function wordsChanged({ task, before }: TaskView): boolean {
  if (before === undefined) return true;
  return before.timing.execution !== task.timing.execution || before.timing.milestone !== task.timing.milestone;
}

/** A person typed days or chose a kind that reading had not found. */
export const daysTyped = ({ task, before }: TaskView): boolean =>
  before === undefined ? task.timing.kind !== "none" : !sameDays(before.timing, task.timing);

/** Words that say something other than the kind and days beside them, because a person changed the words only. */
export function isOutdated(view: TaskView): boolean {
  if (!wordsChanged(view) || daysTyped(view)) return false;
  const said = view.timing.timing;
  return said.kind !== "none" && said.kind !== "unreadable" && !sameDays(said, view.task.timing);
}

/** What counts for judging: the days of the row, or those its new words say. */
export const effectiveTiming = (view: TaskView): Timing => (isOutdated(view) ? view.timing.timing : view.task.timing);

/** Where a wrong day is put right: in its own cell, or in the words it was read from. */
export function dueColumn(view: TaskView): string {
  if (!isOutdated(view)) return DUE;
  return view.task.timing.milestone === null ? EXECUTION : MILESTONE;
}
