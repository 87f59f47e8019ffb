import type { Answer } from "./answer";

/** Task and body as one text: inside a period they tell one answer, given or expected, from every other. */
export const answerKey = ({ task, body }: Pick<Answer, "task" | "body">): string => `${task}\n${body}`;
