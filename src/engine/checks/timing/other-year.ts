import type { CheckContext } from "../check-context";
import type { Proposal } from "../rule";
import type { TaskView } from "../task-view";
import { rewritten } from "./retimed";

/** The same words with another year; none where the words name no year or more than one. */
export function inOtherYear(view: TaskView, year: number, context: CheckContext): Proposal[] {
  const { execution, milestone } = view.task.timing;
  const years = new Set(`${execution ?? ""} ${milestone ?? ""}`.match(/20\d{2}/g) ?? []);
  const [written] = years;
  if (years.size !== 1 || written === undefined || Number(written) === year) return [];
  const moved = (words: string | null): string | null => words?.replaceAll(written, String(year)) ?? null;
  const words = { execution: moved(execution), milestone: moved(milestone) };
  const to = words.milestone ?? words.execution ?? "";
  return [{ to, confidence: 0.4, change: rewritten(view, words, context) }];
}
