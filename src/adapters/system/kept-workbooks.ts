import * as z from "zod/mini";
import type { KeptStep } from "../../application/files/kept-steps";
import type { KeptWorkbook } from "../../application/ports/workbook-shelf";
import type { DatabaseShape } from "./browser-database";

/** The names of the kept workbooks with their moments, so that a list of them needs none of their bytes. */
export const LABELS = "labels";
export const WORKBOOKS = "workbooks";
/** What stood before each change that can be taken back. */
export const STEPS = "steps";

export const KEPT_WORKBOOKS: DatabaseShape = {
  name: "so-theo-doi",
  version: 3,
  stores: { [WORKBOOKS]: "name", [STEPS]: ["name", "id"], [LABELS]: "name" },
  bringOver: (transaction, from) => {
    if (from < FIRST_WITH_LABELS) labelAll(transaction);
  },
};
const FIRST_WITH_LABELS = 3;

const labelSchema = z.object({
  name: z.string(),
  at: z.string(),
  unsaved: z.boolean(),
  /** Counts up with each workbook that is kept: a clock tells seconds only, and may be set back. 0: kept by an earlier version. */
  turn: z._default(z.number(), 0),
});
export type Label = z.infer<typeof labelSchema>;
const keptSchema = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array),
  /** Names of the steps, the newest last. */
  steps: z.optional(z.array(z.string())),
});
const stepSchema = z.object({
  name: z.string(),
  id: z.string(),
  label: z.string(),
  at: z.string(),
  sheets: z.array(z.string()),
  earlier: z.nullable(
    z.object({
      checksum: z.number(),
      fresh: z.instanceof(Uint8Array),
      shared: z.array(z.object({ earlier: z.number(), later: z.number(), length: z.number() })),
    }),
  ),
});
export type Kept = z.infer<typeof keptSchema>;

/** Before, each workbook held its own label. */
function labelAll(transaction: IDBTransaction): void {
  const labels = transaction.objectStore(LABELS);
  const walk = transaction.objectStore(WORKBOOKS).openCursor();
  walk.onsuccess = () => {
    if (walk.result === null) return;
    for (const label of labelsOf([walk.result.value])) labels.put(label);
    walk.result.continue();
  };
}

/** Newest first. */
export const labelsOf = (stored: readonly unknown[]): Label[] =>
  stored
    .flatMap((one) => {
      const label = labelSchema.safeParse(one);
      return label.success ? [label.data] : [];
    })
    .sort((one, other) => other.turn - one.turn || other.at.localeCompare(one.at));

export const labelFor = (workbook: KeptWorkbook, others: readonly Label[]): Label => ({
  ...workbook,
  turn: Math.max(0, ...others.map(({ turn }) => turn)) + 1,
});

export function keptOf(stored: unknown): Kept | null {
  const kept = keptSchema.safeParse(stored);
  return kept.success ? kept.data : null;
}

/** Each step is told against the state after it: before one that is missing nothing can be taken back. */
export function stepsOf({ steps: ids = [] }: Kept, stored: readonly unknown[]): KeptStep[] {
  const byId = new Map(
    stored.flatMap((one) => {
      const step = stepSchema.safeParse(one);
      return step.success ? [[step.data.id, step.data] as const] : [];
    }),
  );
  const missing = ids.findLastIndex((id) => !byId.has(id));
  return ids.slice(missing + 1).flatMap((known) => {
    const step = byId.get(known);
    if (step === undefined) return [];
    const { id, label, at, sheets, earlier } = step;
    return [{ change: { id, label, at, sheets }, earlier }];
  });
}
