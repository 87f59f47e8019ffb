import type { Plan } from "../../../engine/model/plan";
import type { Figure } from "../../components/Figures";
import type { ReadPlanTexts } from "./read-plan.vi";
import type { Writable } from "./write-label";

/** The counts a person compares with the paper: tasks, headings, scores if any, and what was left over. */
export function previewFigures(plan: Plan, { tasks, scores }: Writable, texts: ReadPlanTexts["preview"]): Figure[] {
  const { figures, many } = texts;
  return [
    { label: figures.tasks, value: many(tasks) },
    { label: figures.sections, value: many(plan.sections.length) },
    ...(scores === 0 ? [] : [{ label: figures.scores, value: many(scores) }]),
    { label: figures.unread, value: many(plan.ledger.fates.unread) },
  ];
}
