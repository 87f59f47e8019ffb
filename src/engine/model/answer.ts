import * as z from "zod";

/** In the order of the list `Tiến độ` of the return form. */
export const PROGRESSES = ["not-started", "in-progress", "done", "suspended"] as const;
export const progressSchema = z.enum(PROGRESSES);
export type Progress = z.infer<typeof progressSchema>;

/** File, sheet and cell a value was taken from; `cell` is the first input cell of the row. */
export const answerSourceSchema = z.object({ file: z.string(), sheet: z.string(), cell: z.string() });
export type AnswerSource = z.infer<typeof answerSourceSchema>;

/**
 * What one body answered about one task for one period (a row of `Báo cáo`). `period` is "2025-Q3", `percent` 0–100,
 * days `YYYY-MM-DD`; null where the body left the cell blank. `sentOn` is the day sent.
 */
export const answerSchema = z.object({
  period: z.string(),
  task: z.string(),
  body: z.string(),
  progress: progressSchema.nullable(),
  percent: z.number().min(0).max(100).nullable(),
  result: z.string().nullable(),
  completedOn: z.string().nullable(),
  evidence: z.string().nullable(),
  obstacles: z.string().nullable(),
  proposals: z.string().nullable(),
  reporter: z.string().nullable(),
  sentOn: z.string().nullable(),
  source: answerSourceSchema.nullable(),
});
export type Answer = z.infer<typeof answerSchema>;

/** Whether the answer was there on the day (`YYYY-MM-DD`); one without a day sent stands in the register and counts as the oldest. */
export const isSentBy = ({ sentOn }: Pick<Answer, "sentOn">, day: string): boolean => sentOn === null || sentOn <= day;
