import type { ReadPlanTexts } from "./read-plan.vi";
import type { PlanPreview } from "./read-plan-jobs";

export interface Writable {
  /** Tasks that the choice would write. */
  readonly tasks: number;
  /** Scores and targets, which are worth a workbook even without tasks. */
  readonly scores: number;
}

export function writable({ reading: { plan, narrativeCount } }: PlanPreview, takeNarrative: boolean): Writable {
  return {
    tasks: plan.tasks.length - (takeNarrative ? 0 : narrativeCount),
    scores: plan.scores.length + plan.targets.length,
  };
}

/** What the button says it will do; null where there is nothing to write. */
export function writeLabel(
  { tasks, scores }: Writable,
  { existing }: PlanPreview,
  texts: ReadPlanTexts["preview"],
): string | null {
  if (tasks === 0 && scores === 0) return null;
  if (tasks === 0) return texts.writeScores;
  return existing === null ? texts.writeTasks(tasks) : texts.updateTasks(tasks);
}
