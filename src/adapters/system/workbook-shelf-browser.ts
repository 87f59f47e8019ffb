import * as z from "zod/mini";
import type { KeptStep } from "../../application/files/kept-steps";
import type { KeptContent, KeptWorkbook, WorkbookShelf } from "../../application/ports/workbook-shelf";
import { answered, ended, openedDatabase } from "./browser-database";

const WORKBOOKS = "workbooks";
/** What stood before each change that can be taken back. */
const STEPS = "steps";
const MOST = 5;
/** Work that stands nowhere else is let go of last. */
const MOST_UNSAVED = 20;

const keptSchema = z.object({
  name: z.string(),
  at: z.string(),
  unsaved: z.boolean(),
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
type Kept = z.infer<typeof keptSchema>;
type StoredStep = z.infer<typeof stepSchema>;

const DATABASE = {
  name: "so-theo-doi",
  version: 2,
  stores: { [WORKBOOKS]: "name", [STEPS]: ["name", "id"] },
};

/** Workbooks in the browser's own database; a browser that has none, or refuses, keeps nothing. */
export function browserWorkbookShelf(factory: IDBFactory | undefined): WorkbookShelf {
  const opened = () => openedDatabase(factory, DATABASE);
  const read = async <T>(store: string, schema: z.ZodMiniType<T>): Promise<T[]> => {
    const database = await opened();
    if (database === null) return [];
    const found = await answered<unknown[]>(database.transaction(store).objectStore(store).getAll());
    database.close();
    return (found ?? []).flatMap((one) => {
      const kept = schema.safeParse(one);
      return kept.success ? [kept.data] : [];
    });
  };
  const all = async (): Promise<Kept[]> =>
    (await read(WORKBOOKS, keptSchema)).sort((one, other) => (one.at < other.at ? 1 : -1));
  return {
    list: async () => (await all()).map(({ name, at, unsaved }): KeptWorkbook => ({ name, at, unsaved })),
    async take(name) {
      const kept = (await all()).find((one) => one.name === name);
      if (kept === undefined) return null;
      return { bytes: kept.bytes, unsaved: kept.unsaved, steps: stepsOf(kept, await read(STEPS, stepSchema)) };
    },
    async put(workbook, content) {
      const others = (await all()).filter(({ name }) => name !== workbook.name);
      const database = await opened();
      if (database === null) return false;
      const transaction = database.transaction([WORKBOOKS, STEPS], "readwrite");
      const gone = others
        .filter(({ unsaved }, at) => at >= (unsaved ? MOST_UNSAVED : MOST) - 1)
        .map(({ name }) => name);
      for (const name of gone) transaction.objectStore(WORKBOOKS).delete(name);
      transaction
        .objectStore(WORKBOOKS)
        .put({ ...workbook, bytes: content.bytes, steps: content.steps.map(({ change }) => change.id) });
      keepSteps(transaction.objectStore(STEPS), { name: workbook.name, gone, content });
      const isKept = await ended(transaction);
      database.close();
      return isKept;
    },
    async saved(name) {
      const database = await opened();
      if (database === null) return;
      await markSaved(database.transaction(WORKBOOKS, "readwrite"), name);
      database.close();
    },
  };
}

function markSaved(transaction: IDBTransaction, name: string): Promise<boolean> {
  const store = transaction.objectStore(WORKBOOKS);
  const asked: IDBRequest<unknown> = store.get(name);
  asked.onsuccess = () => {
    const kept = keptSchema.safeParse(asked.result);
    if (kept.success) store.put({ ...kept.data, unsaved: false });
  };
  return ended(transaction);
}

/** Each step is told against the state after it: before one that is missing nothing can be taken back. */
function stepsOf({ name, steps: ids = [] }: Kept, stored: readonly StoredStep[]): KeptStep[] {
  const byId = new Map(stored.filter((step) => step.name === name).map((step) => [step.id, step]));
  const missing = ids.findLastIndex((id) => !byId.has(id));
  return ids.slice(missing + 1).flatMap((known) => {
    const step = byId.get(known);
    if (step === undefined) return [];
    const { id, label, at, sheets, earlier } = step;
    return [{ change: { id, label, at, sheets }, earlier }];
  });
}

/** Only steps that are not there yet are written: one may be as large as the workbook. */
function keepSteps(
  store: IDBObjectStore,
  { name, gone, content }: { readonly name: string; readonly gone: readonly string[]; readonly content: KeptContent },
): void {
  const wanted = new Map(content.steps.map((step) => [step.change.id, step]));
  const keys = store.getAllKeys();
  keys.onsuccess = () => {
    const there = new Set<string>();
    for (const key of keys.result) {
      const [owner, id] = Array.isArray(key) ? key.map(String) : [];
      if (owner === undefined || id === undefined) continue;
      if (owner === name && wanted.has(id)) there.add(id);
      else if (owner === name || gone.includes(owner)) store.delete(key);
    }
    for (const [id, { change, earlier }] of wanted)
      if (!there.has(id)) store.put({ ...change, sheets: [...change.sheets], name, earlier });
  };
}
