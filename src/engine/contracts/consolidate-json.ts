import * as z from "zod";
import { workbookFindingSchema } from "./workbook-finding";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().min(0);
const words = z.string().nullable();
const source = z.looseObject({ file: z.string(), sheet: z.string(), cell: z.string() });
const fates = { accepted: count, superseded: count, held: count, rejected: count };

/** `pciwb consolidate --json`. `progress` is the label of the list; a file inside a zip is `archive.zip!path/inside.xlsx`. */
export const consolidateJsonSchema = z.looseObject({
  schema: z.literal("pciwb.consolidate/1"),
  period: z.string().regex(/^\d{4}-Q[1-4]$/),
  asOf: day,
  findings: z.array(workbookFindingSchema),
  returns: z.array(
    z.looseObject({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      sheet: words,
      body: words,
      period: words,
      sentOn: day.nullable(),
      rows: count,
      ...fates,
      problem: words,
    }),
  ),
  conservation: z.looseObject({ rowsIn: count, ...fates }),
  completeness: z.array(
    z.looseObject({
      body: z.string(),
      expected: count,
      reported: count,
      onTime: count,
      complete: count,
      missing: z.array(z.string()),
    }),
  ),
  answers: z.array(
    z.looseObject({
      task: z.string(),
      body: z.string(),
      progress: z.enum(["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Tạm dừng"]).nullable(),
      percent: z.number().min(0).max(100).nullable(),
      result: words,
      completedOn: day.nullable(),
      evidence: words,
      obstacles: words,
      proposals: words,
      reporter: words,
      sentOn: day.nullable(),
      source,
    }),
  ),
  held: z.array(
    z.looseObject({
      file: z.string(),
      sheet: z.string(),
      row: count,
      reason: z.string().min(1),
      task: words,
      body: words,
    }),
  ),
  conflicts: z.array(
    z.looseObject({
      task: z.string(),
      body: words,
      field: z.string(),
      values: z.array(z.looseObject({ value: z.unknown(), source })).min(2),
      resolution: z.unknown(),
    }),
  ),
  summary: z.looseObject({}),
});
export type ConsolidateJson = z.infer<typeof consolidateJsonSchema>;
