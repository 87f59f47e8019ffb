import * as z from "zod";
import { NOT_COMPUTABLE } from "../model/gap";
import { STATUSES } from "../model/status";
import { workbookFindingSchema } from "./workbook-finding";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const points = z.number().nullable();
const rank = z.number().int().nullable();
const judged = { status: z.enum(STATUSES), because: z.string().min(1) };
const known = z.looseObject({ year: z.number().int(), score: points, rank, via: z.string().nullable() });

/** `pciwb status --json`. A gap is in index points, positive = short of the target. */
export const statusJsonSchema = z.looseObject({
  schema: z.literal("pciwb.status/1"),
  asOf: day,
  period: z.string().regex(/^\d{4}-Q[1-4]$/),
  findings: z.array(workbookFindingSchema),
  tasks: z.array(
    z.looseObject({
      id: z.string(),
      ...judged,
      bodies: z.array(z.looseObject({ body: z.string().nullable(), ...judged })),
    }),
  ),
  gaps: z.array(
    z.looseObject({
      index: z.string(),
      subIndex: z.string(),
      unit: z.string(),
      baseline: known.nullable(),
      target: z.looseObject({ from: points, to: points, rankFrom: rank, rankTo: rank }),
      latest: known.nullable(),
      gap: points,
      gapToUpper: points,
      rankGap: points,
      computable: z.boolean(),
      because: z.enum(NOT_COMPUTABLE).nullable(),
    }),
  ),
});
export type StatusJson = z.infer<typeof statusJsonSchema>;
