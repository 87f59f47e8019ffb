import * as z from "zod";
import type { Register } from "../../../model/register";
import { recordOfWords } from "../../../record-of-words";

/** Whether states and gaps are written as formulas, and what they need that no cell shows. */
export const LIVE_DECISION = "status.formulas";

/** Bodies that are done with a task and have no row in the period: how many in that state, and the first one's reason. */
const earlierSchema = z.object({ count: z.number().int(), because: z.string() });

const taskFactsSchema = z.object({
  /** Of a recurring task: its due day in each period, null where it does not come back in it. */
  dues: z.record(z.string(), z.string().nullable()).nullable(),
  late: earlierSchema.nullable(),
  done: earlierSchema.nullable(),
  /** Bodies of a task nobody was asked about yet; null where it has rows in the period. */
  silent: z.number().int().nullable(),
  /** Judged from something no formula sees: written as a value. */
  fixed: z.boolean(),
});
export type LiveTaskFacts = z.infer<typeof taskFactsSchema>;

const gapSourceSchema = z.object({
  unit: z.string(),
  /** Score and year that stand in for a missing one (crosswalk, printed total); null where there is none. */
  fallback: z.object({ year: z.number().int(), score: z.number() }).nullable(),
});

const liveFactsSchema = z.object({
  asOf: z.string(),
  period: z.string(),
  dueSoonDays: z.number().int(),
  /** First late day by period. */
  reportDue: z.record(z.string(), z.string()),
  tasks: recordOfWords(taskFactsSchema),
  /** By row of `Điểm số` (`scoreRowKey`): the units whose scores are measured against its target. */
  gaps: recordOfWords(z.array(gapSourceSchema)),
});
export type LiveFacts = z.infer<typeof liveFactsSchema>;
export type LiveGapSource = z.infer<typeof gapSourceSchema>;

/** Null where the register is written as values, or where the line was changed into something else. */
export function liveFacts({ decisions }: Pick<Register, "decisions">): LiveFacts | null {
  const text = decisions[LIVE_DECISION];
  if (text === undefined || text === "") return null;
  const parsed = z.safeParse(liveFactsSchema, parsedJson(text));
  return parsed.success ? parsed.data : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}
