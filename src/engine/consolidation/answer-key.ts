import type { Answer } from "../model/answer";

/** One answer of a period: its task and its body. */
export const answerKey = ({ task, body }: Pick<Answer, "task" | "body">): string => `${task}\n${body}`;
