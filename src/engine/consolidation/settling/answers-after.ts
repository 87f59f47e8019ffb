import type { Answer } from "../../model/answer";
import { answerKey } from "../../model/answer-key";
import type { Register } from "../../model/register";
import { byCharacters } from "../../text/text-order";
import type { TaskIndex } from "../recognition/task-index";

/**
 * The rows of `Báo cáo` after a consolidation: accepted answers take their places, every other row stays. The period's rows stand in
 * the order of the plan and of the directory, so that the order of the returns never shows.
 */
export function answersAfter(
  { answers, bodies }: Register,
  {
    period,
    accepted,
    tasks,
  }: { readonly period: string; readonly accepted: readonly Answer[]; readonly tasks: TaskIndex },
): Answer[] {
  const now = new Map(
    answers.filter((answer) => answer.period === period).map((answer) => [answerKey(answer), answer]),
  );
  for (const answer of accepted) now.set(answerKey(answer), answer);
  const placeOfTask = new Map(tasks.all.map(({ id, at }) => [id, at]));
  const placeOfBody = new Map(bodies.map(({ name }, at) => [name, at]));
  const place = (places: ReadonlyMap<string, number>, name: string): number => places.get(name) ?? places.size;
  const inOrder = [...now.values()].sort(
    (one, other) =>
      place(placeOfTask, one.task) - place(placeOfTask, other.task) ||
      place(placeOfBody, one.body) - place(placeOfBody, other.body) ||
      byCharacters(answerKey(one), answerKey(other)),
  );
  return [
    ...answers.filter((answer) => answer.period < period),
    ...inOrder,
    ...answers.filter((answer) => answer.period > period),
  ];
}
