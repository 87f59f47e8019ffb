import type { Timing } from "../../model/timing";
import type { Change } from "../change";
import type { CheckContext } from "../check-context";
import type { TaskView } from "../task-view";

/** The task with other words in its time cells, read anew: kind and days follow the words. */
export function rewritten(
  { task, at }: TaskView,
  words: Partial<Pick<Timing, "execution" | "milestone">>,
  context: CheckContext,
): Change {
  const { timing } = context.timingOf({ ...task, timing: { ...task.timing, ...words } });
  return { on: "task", at, set: { timing } };
}

/** Kind and days as the words say them. */
export const asWordsSay = ({ timing, at }: TaskView): Change => ({ on: "task", at, set: { timing: timing.timing } });
