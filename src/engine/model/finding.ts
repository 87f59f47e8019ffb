import * as z from "zod";

/** Where a finding stands in the source, as a person counts; null where the format has no such thing. */
export const placeSchema = z.object({
  file: z.string().nullable(),
  page: z.number().int().nullable(),
  table: z.number().int().nullable(),
  row: z.number().int().nullable(),
  line: z.number().int().nullable(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
});

/** error: the register cannot be relied on there; warning: look at it; note: good to know. */
export const severitySchema = z.enum(["error", "warning", "note"]);
export type Severity = z.infer<typeof severitySchema>;

/**
 * A problem in what is written, as data with an address (a failure of ours is a `Failure`, a bug is thrown).
 * `id` is the rule, `args` are what its sentence needs; the sentence itself is made at the rim, in Vietnamese or English.
 */
export const findingSchema = z.object({
  id: z.string(),
  severity: severitySchema,
  place: placeSchema,
  /** Id of the task, or null where the finding is about the plan. */
  task: z.string().nullable(),
  /** The text as written. */
  value: z.string().nullable(),
  /** What we propose to write instead; a proposal is never applied without a person. */
  suggestion: z.string().nullable(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof findingSchema>;
