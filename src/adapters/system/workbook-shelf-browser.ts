import * as z from "zod/mini";
import type { KeptContent, KeptStep, KeptWorkbook, WorkbookShelf } from "../../application/ports/workbook-shelf";
import { answered, ended, openedDatabase } from "./browser-database";

const WORKBOOKS = "workbooks";
/** Earlier versions of the workbooks, one a change that can be taken back. */
const STEPS = "steps";
const MOST = 5;
/** Earlier versions beyond so many bytes are not kept: the newest come first. */
const MOST_BYTES = 30_000_000;

const keptSchema = z.object({
  name: z.string(),
  at: z.string(),
  unsaved: z.boolean(),
  bytes: z.instanceof(Uint8Array),
});
const stepSchema = z.object({
  name: z.string(),
  id: z.string(),
  label: z.string(),
  at: z.string(),
  sheets: z.array(z.string()),
  bytes: z.nullable(z.instanceof(Uint8Array)),
  order: z.number(),
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
      return { bytes: kept.bytes, steps: stepsOf(name, await read(STEPS, stepSchema)) };
    },
    async put(workbook, content) {
      const others = (await all()).filter(({ name }) => name !== workbook.name);
      const database = await opened();
      if (database === null) return false;
      const transaction = database.transaction([WORKBOOKS, STEPS], "readwrite");
      const gone = others.slice(MOST - 1).map(({ name }) => name);
      for (const name of gone) transaction.objectStore(WORKBOOKS).delete(name);
      transaction.objectStore(WORKBOOKS).put({ ...workbook, bytes: content.bytes });
      keepSteps(transaction.objectStore(STEPS), { name: workbook.name, gone, content });
      const isKept = await ended(transaction);
      database.close();
      return isKept;
    },
  };
}

const stepsOf = (name: string, stored: readonly StoredStep[]): KeptStep[] =>
  stored
    .filter((step) => step.name === name)
    .sort((one, other) => one.order - other.order)
    .map(({ id, label, at, sheets, bytes }) => ({ change: { id, label, at, sheets }, bytes }));

/** Only versions that are not there yet are written: each is as large as the workbook. */
function keepSteps(
  store: IDBObjectStore,
  { name, gone, content }: { readonly name: string; readonly gone: readonly string[]; readonly content: KeptContent },
): void {
  const wanted = new Map(newestWithin(content.steps).map((step, order) => [step.change.id, { step, order }]));
  const keys = store.getAllKeys();
  keys.onsuccess = () => {
    const there = new Set<string>();
    for (const key of keys.result) {
      const [owner, id] = Array.isArray(key) ? key.map(String) : [];
      if (owner === undefined || id === undefined) continue;
      if (owner === name && wanted.has(id)) there.add(id);
      else if (owner === name || gone.includes(owner)) store.delete(key);
    }
    for (const [id, { step, order }] of wanted)
      if (!there.has(id))
        store.put({
          ...step.change,
          sheets: [...step.change.sheets],
          name,
          bytes: step.bytes,
          order: orderOf(step, order),
        });
  };
}

/** Steps come in the order of their moments; those of one second in the order in which they stand. */
const orderOf = ({ change }: KeptStep, order: number): number => Date.parse(change.at) + order;

function newestWithin(steps: readonly KeptStep[]): KeptStep[] {
  const kept: KeptStep[] = [];
  let bytes = 0;
  for (const step of [...steps].reverse()) {
    bytes += step.bytes?.length ?? 0;
    if (bytes > MOST_BYTES) break;
    kept.unshift(step);
  }
  return kept;
}
