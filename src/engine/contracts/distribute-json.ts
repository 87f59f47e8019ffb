import * as z from "zod";
import { workbookFindingSchema } from "./workbook-finding";

/** `pciwb distribute --json`. `file` is the name inside the folder or zip; `tasks` are the tasks of the form in its order. */
export const distributeJsonSchema = z.looseObject({
  schema: z.literal("pciwb.distribute/1"),
  period: z.string().regex(/^\d{4}-Q[1-4]$/),
  forms: z.array(z.looseObject({ body: z.string().min(1), file: z.string().min(1), tasks: z.array(z.string()) })),
  findings: z.array(workbookFindingSchema.extend({ task: z.string().nullable(), value: z.string().nullable() })),
});
export type DistributeJson = z.infer<typeof distributeJsonSchema>;
