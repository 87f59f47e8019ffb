import * as z from "zod";
import { findingSchema } from "../model/finding";
import { planSchema } from "../model/plan";

/** `pciwb read --json`: the plan as found, each finding with its sentence. */
export const readJsonSchema = planSchema.extend({
  schema: z.literal("pciwb.read/1"),
  findings: z.array(findingSchema.extend({ message: z.string().min(1) })),
});
export type ReadJson = z.infer<typeof readJsonSchema>;
