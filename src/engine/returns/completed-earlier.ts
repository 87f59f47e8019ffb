import { gathered } from "../gathered";
import type { Answer } from "../model/answer";
import { answerKey } from "../model/answer-key";
import type { Task } from "../model/plan";
import { isContinuing } from "../model/timing";

/** Whether a body's latest answer before a period says that its task is done. */
export type CompletedEarlier = (task: Task, body: string, period: string) => boolean;

export function completedEarlier(answers: readonly Answer[]): CompletedEarlier {
  const given = gathered(answers, answerKey);
  return (task, body, period) => {
    if (isContinuing(task.timing)) return false;
    const before = (given.get(answerKey({ task: task.id, body })) ?? []).filter((answer) => answer.period < period);
    return newest(before)?.progress === "done";
  };
}

const ageOf = ({ period, sentOn }: Answer): string => `${period} ${sentOn ?? ""}`;

const newest = (answers: readonly Answer[]): Answer | undefined =>
  answers.reduce<Answer | undefined>(
    (latest, answer) => (latest === undefined || ageOf(answer) >= ageOf(latest) ? answer : latest),
    undefined,
  );
