import * as z from "zod";
import { workbookFindingSchema, workbookPlaceSchema } from "./workbook-finding";

/** How a finding can be put right: by itself, by a choice among candidates, or only by hand (then mostly null). */
export const fixJsonSchema = z.looseObject({
  kind: z.enum(["auto", "choose", "manual"]),
  to: z.union([z.string(), z.array(z.string())]).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
});

/** `pciwb check --json`. */
export const checkJsonSchema = z.looseObject({
  schema: z.literal("pciwb.check/1"),
  findings: z.array(
    workbookFindingSchema.extend({
      place: workbookPlaceSchema,
      task: z.string().nullable(),
      value: z.string().nullable(),
      suggestion: z.string().nullable(),
      key: z.string().min(1),
      fix: fixJsonSchema.nullable(),
    }),
  ),
});
export type CheckJson = z.infer<typeof checkJsonSchema>;
