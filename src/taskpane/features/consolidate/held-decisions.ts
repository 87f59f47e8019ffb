import type { HeldLine } from "../../../application/open-consolidation";
import type { Progress } from "../../../engine/model/answer";

/** What a person says about a held row before it is applied. */
export interface HeldAnswer {
  readonly take: boolean;
  readonly task: string | null;
  readonly body: string | null;
  readonly progress: Progress | null;
}

/** What must be chosen before the row can be taken. */
export interface HeldNeeds {
  readonly task: boolean;
  readonly body: boolean;
  readonly progress: boolean;
}

export const needsOf = ({ reasons }: Pick<HeldLine, "reasons">): HeldNeeds => ({
  task: reasons.some((reason) => reason === "unknown-task" || reason === "code-and-text-disagree"),
  body: reasons.some((reason) => reason === "unknown-body" || reason === "meta-disagrees"),
  progress: reasons.includes("value-out-of-list"),
});

/** Before a person says anything: what the row most likely is. */
export const likelyAnswer = ({ task, body }: Pick<HeldLine, "task" | "body">): Omit<HeldAnswer, "take"> => ({
  task,
  body,
  progress: null,
});

/** Whether the row can be taken with what is chosen. */
export const canTake = (needs: HeldNeeds, answer: Omit<HeldAnswer, "take">): boolean =>
  (!needs.task || answer.task !== null) && (!needs.body || answer.body !== null);

/** The value the workbook keeps for a decision. */
export function decisionText(answer: HeldAnswer, needs: HeldNeeds): string {
  if (!answer.take) return "reject";
  const parts = {
    ...(needs.task && answer.task !== null ? { task: answer.task } : {}),
    ...(needs.body && answer.body !== null ? { body: answer.body } : {}),
    ...(needs.progress ? { progress: answer.progress } : {}),
  };
  return Object.keys(parts).length === 0 ? "accept" : JSON.stringify({ take: true, ...parts });
}
