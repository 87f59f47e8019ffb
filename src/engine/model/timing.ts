import * as z from "zod";

/** Kinds in the order of the list `Loại thời hạn` of the workbook. */
export const TIMING_KINDS = [
  "ongoing",
  "month",
  "quarter",
  "half-year",
  "year",
  "year-range",
  "date",
  "date-range",
  "recurring",
  "conditional",
  "none",
  "unreadable",
] as const;
export type TimingKind = (typeof TIMING_KINDS)[number];

/**
 * How often a recurring task comes back: `every` "2 weeks", "month", "quarter", "half-year", "year", …;
 * `month` 1–12, `quarter` 1–4, `day` 1–31 where the text names them.
 */
export const recurrenceSchema = z.object({
  every: z.string().nullable(),
  month: z.number().int().min(1).max(12).nullable(),
  quarter: z.number().int().min(1).max(4).nullable(),
  day: z.number().int().min(1).max(31).nullable(),
});
export type Recurrence = z.infer<typeof recurrenceSchema>;

/**
 * The time cells of a task. `execution` and `milestone` are as printed ("Thời gian thực hiện", "Thời gian hoàn
 * thành/Bắt đầu vận hành"), null where the column or the text is missing. `start` and `due` are days `YYYY-MM-DD`: a
 * month, quarter or year gives its first and last day. `then` is "ongoing" where the second cell says that the work goes on.
 */
export const timingSchema = z.object({
  execution: z.string().nullable(),
  milestone: z.string().nullable(),
  kind: z.enum(TIMING_KINDS),
  start: z.string().nullable(),
  due: z.string().nullable(),
  recurrence: recurrenceSchema.nullable(),
  then: z.literal("ongoing").nullable(),
});
export type Timing = z.infer<typeof timingSchema>;

/** Work that goes on or comes back is never over: "done" says something about its period only (DESIGN 3.4). */
export const isContinuing = ({ kind, then }: Timing): boolean =>
  kind === "ongoing" || kind === "recurring" || then === "ongoing";
