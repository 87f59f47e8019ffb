import * as z from "zod";
import { findingSchema, placeSchema } from "./finding";
import { timingSchema } from "./timing";

export const INDEXES = ["PCI", "DDCI", "PAR INDEX", "SIPAS", "PAPI"] as const;
export const indexSchema = z.enum(INDEXES);
export type IndexName = z.infer<typeof indexSchema>;

/** "trước ngày 20 của các tháng 3, 6, 9" → beforeDay 20 (the 20th itself is late), months [3, 6, 9]; `before` is "MM-DD". */
export const reportingRuleSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("quarterly"), beforeDay: z.number().int(), months: z.array(z.number().int()) }),
  z.object({ kind: z.literal("annual"), before: z.string() }),
]);
export type ReportingRule = z.infer<typeof reportingRuleSchema>;

/** Head of the plan (kế hoạch): null or empty where the text does not say. */
export const planHeadSchema = z.object({
  /** Số, ký hiệu: "220/KH-UBND". */
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  indexes: z.array(indexSchema),
  period: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  basedOn: z.array(z.string()),
  replaces: z.array(z.string()),
  reporting: z.array(reportingRuleSchema),
  reportTo: z.string().nullable(),
  declaredTaskCount: z.number().int().nullable(),
});
export type PlanHead = z.infer<typeof planHeadSchema>;

/** Phụ lục. `id` as printed ("I", "1"); null where the table stands in no named appendix. */
export const appendixSchema = z.object({
  id: z.string().nullable(),
  title: z.string().nullable(),
  index: indexSchema.nullable(),
  kind: z.enum(["task-table", "score-table"]),
  columns: z.array(z.string()),
});
export type Appendix = z.infer<typeof appendixSchema>;

/** Heading row of an appendix. `id` is unique in its appendix: the printed number, with "#2" at a repetition. */
export const sectionSchema = z.object({
  id: z.string(),
  appendix: z.string().nullable(),
  printedNumber: z.string().nullable(),
  title: z.string(),
  /** Key of a sub-index ("pci-2025.market-entry"), matched by name, never by numeral; null is an honest answer. */
  subIndex: z.string().nullable(),
  leadBodies: z.array(z.string()),
  coordinatingBodies: z.array(z.string()),
  timing: timingSchema.nullable(),
  source: placeSchema,
});
export type Section = z.infer<typeof sectionSchema>;

/** One task (nhiệm vụ). `id` is ours and stable; `printedNumber` (STT) may repeat, restart or be missing. */
export const taskSchema = z.object({
  id: z.string(),
  origin: z.enum(["table", "narrative"]),
  appendix: z.string().nullable(),
  /** Id of the section it stands under, null where the heading is not in the text. */
  section: z.string().nullable(),
  /** Key of the task's sub-index: its heading's, unless a person chose another. */
  subIndex: z.string().nullable(),
  printedNumber: z.string().nullable(),
  /** As printed: tags and doubled blanks dropped, slips not corrected. */
  text: z.string(),
  leadBodies: z.array(z.string()),
  coordinatingBodies: z.array(z.string()),
  product: z.string().nullable(),
  timing: timingSchema,
  source: placeSchema,
});
export type Task = z.infer<typeof taskSchema>;

/** A published score. `subIndex` is "total" for the whole index; points on the scale of the index; null = not printed. */
export const scoreSchema = z.object({
  index: z.string(),
  unit: z.string().nullable(),
  year: z.number().int(),
  subIndex: z.string(),
  score: z.number().nullable(),
  delta: z.number().nullable(),
  rank: z.number().int().nullable(),
  leadBodies: z.array(z.string()),
  coordinatingBodies: z.array(z.string()),
});
export type Score = z.infer<typeof scoreSchema>;

/** A target: one value has `to` null; "8,1 - 8,5" has both; one rank has rankFrom = rankTo. */
export const targetSchema = z.object({
  index: z.string(),
  unit: z.string().nullable(),
  year: z.number().int(),
  subIndex: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  rankFrom: z.number().int().nullable(),
  rankTo: z.number().int().nullable(),
});
export type Target = z.infer<typeof targetSchema>;

/** An aim that is no score ("100% hồ sơ đúng hạn"): `comparator` is ">=", "<=" or "="; null where the text gives no measure. */
export const objectiveSchema = z.object({
  text: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: z.string().nullable(),
});
export type Objective = z.infer<typeof objectiveSchema>;

/** What the organisation part asks of somebody by a day (`YYYY-MM-DD`, null where no single day is named). */
export const dutySchema = z.object({ text: z.string(), due: z.string().nullable() });
export type Duty = z.infer<typeof dutySchema>;

/** Fates of the lines and rows of the source: each has exactly one, and together they are all units. */
export const FATES = [
  "task",
  "section",
  "header",
  "continuation",
  "furniture",
  "blank",
  "narrative",
  "unread",
] as const;
export const fateSchema = z.enum(FATES);
export type Fate = z.infer<typeof fateSchema>;

export const ledgerSchema = z.object({
  units: z.number().int(),
  fates: z.record(fateSchema, z.number().int()),
  unread: z.array(z.object({ text: z.string(), place: placeSchema })),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** Everything reading found in a plan. */
export const planSchema = z.object({
  plan: planHeadSchema,
  appendices: z.array(appendixSchema),
  sections: z.array(sectionSchema),
  tasks: z.array(taskSchema),
  scores: z.array(scoreSchema),
  targets: z.array(targetSchema),
  objectives: z.array(objectiveSchema),
  duties: z.array(dutySchema),
  missingNumbers: z.array(z.string()),
  findings: z.array(findingSchema),
  ledger: ledgerSchema,
});
export type Plan = z.infer<typeof planSchema>;
