import type { KeptContent, KeptWorkbook, WorkbookShelf } from "../../application/ports/workbook-shelf";
import { answered, ended, openedDatabase } from "./browser-database";
import { KEPT_WORKBOOKS, keptOf, LABELS, labelFor, labelsOf, STEPS, stepsOf, WORKBOOKS } from "./kept-workbooks";

const MOST = 5;
/** Work that stands nowhere else is let go of last. */
const MOST_UNSAVED = 20;

/** Workbooks in the browser's own database; a browser that has none, or refuses, keeps nothing. */
export function browserWorkbookShelf(factory: IDBFactory | undefined): WorkbookShelf {
  const on = async <T>(otherwise: T, work: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    const database = await openedDatabase(factory, KEPT_WORKBOOKS);
    if (database === null) return otherwise;
    const done = await work(database);
    database.close();
    return done;
  };
  return {
    list: () =>
      on<KeptWorkbook[]>([], async (database) => {
        const labels = database.transaction(LABELS).objectStore(LABELS).getAll();
        return labelsOf((await answered<unknown[]>(labels)) ?? []);
      }),
    take: (name) => on(null, (database) => taken(database.transaction([LABELS, WORKBOOKS, STEPS]), name)),
    put: (workbook, content) =>
      on(false, (database) => {
        const transaction = database.transaction([LABELS, WORKBOOKS, STEPS], "readwrite");
        putOn(transaction, workbook, content);
        return ended(transaction);
      }),
    saved: (name) =>
      on(undefined, async (database) => {
        const transaction = database.transaction(LABELS, "readwrite");
        markSaved(transaction.objectStore(LABELS), name);
        await ended(transaction);
      }),
  };
}

async function taken(transaction: IDBTransaction, name: string): ReturnType<WorkbookShelf["take"]> {
  const [label, stored, steps] = await Promise.all([
    answered<unknown>(transaction.objectStore(LABELS).get(name)),
    answered<unknown>(transaction.objectStore(WORKBOOKS).get(name)),
    answered<unknown[]>(transaction.objectStore(STEPS).getAll(stepsKeptOf(name))),
  ]);
  const kept = keptOf(stored);
  const [known] = labelsOf([label]);
  if (kept === null || known === undefined) return null;
  return { bytes: kept.bytes, unsaved: known.unsaved, steps: stepsOf(kept, steps ?? []) };
}

/** Keys are a name and the name of a step; a list comes after every text. */
const stepsKeptOf = (name: string): IDBKeyRange => IDBKeyRange.bound([name], [name, []]);

/** All in one transaction: where it is refused, everything is as it was. Only the labels of the others are read. */
function putOn(transaction: IDBTransaction, workbook: KeptWorkbook, content: KeptContent): void {
  const { name } = workbook;
  const labels = transaction.objectStore(LABELS);
  const workbooks = transaction.objectStore(WORKBOOKS);
  const there: IDBRequest<unknown[]> = labels.getAll();
  there.onsuccess = () => {
    const others = labelsOf(there.result).filter((other) => other.name !== name);
    const gone = leaving(others);
    for (const old of gone) {
      labels.delete(old);
      workbooks.delete(old);
    }
    labels.put(labelFor(workbook, others));
    workbooks.put({ name, bytes: content.bytes, steps: content.steps.map(({ change }) => change.id) });
    keepSteps(transaction.objectStore(STEPS), { name, gone, content });
  };
}

/** The others, the newest first, leave for one that comes. */
const leaving = (others: readonly KeptWorkbook[]): string[] =>
  others.filter(({ unsaved }, at) => at >= (unsaved ? MOST_UNSAVED : MOST) - 1).map(({ name }) => name);

function markSaved(labels: IDBObjectStore, name: string): void {
  const asked: IDBRequest<unknown> = labels.get(name);
  asked.onsuccess = () => {
    for (const label of labelsOf([asked.result])) labels.put({ ...label, unsaved: false });
  };
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
