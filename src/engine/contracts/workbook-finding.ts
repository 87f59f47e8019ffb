import * as z from "zod";
import { severitySchema } from "../model/finding";

/** Where a finding stands in the workbook as Excel shows it; null where it is about the workbook as a whole. */
export const workbookPlaceSchema = z.looseObject({
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  column: z.string().nullable(),
});

/** A finding about a workbook or about returns. `id` is the rule, `key` is unique in the list. */
export const workbookFindingSchema = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: severitySchema,
  message: z.string().min(1),
});
export type WorkbookFinding = z.infer<typeof workbookFindingSchema>;
