import * as z from "zod/mini";
import type { KeptWorkbook, WorkbookShelf } from "../../application/ports/workbook-shelf";

const DATABASE = "so-theo-doi";
const STORE = "workbooks";
const MOST = 5;

const keptSchema = z.object({
  name: z.string(),
  at: z.string(),
  unsaved: z.boolean(),
  bytes: z.instanceof(Uint8Array),
});
type Kept = z.infer<typeof keptSchema>;

/** Workbooks in the browser's own database; a browser that has none, or refuses, keeps nothing. */
export function browserWorkbookShelf(factory: IDBFactory | undefined): WorkbookShelf {
  const all = async (): Promise<Kept[]> => {
    const database = await opened(factory);
    if (database === null) return [];
    const found = await answered<unknown[]>(database.transaction(STORE).objectStore(STORE).getAll());
    database.close();
    return (found ?? [])
      .flatMap((one) => {
        const kept = keptSchema.safeParse(one);
        return kept.success ? [kept.data] : [];
      })
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  };
  return {
    list: async () => (await all()).map(({ name, at, unsaved }): KeptWorkbook => ({ name, at, unsaved })),
    take: async (name) => (await all()).find((kept) => kept.name === name)?.bytes ?? null,
    async put(workbook, bytes) {
      const others = (await all()).filter(({ name }) => name !== workbook.name);
      const database = await opened(factory);
      if (database === null) return false;
      const transaction = database.transaction(STORE, "readwrite");
      const store = transaction.objectStore(STORE);
      for (const { name } of others.slice(MOST - 1)) store.delete(name);
      store.put({ ...workbook, bytes });
      const isKept = await ended(transaction);
      database.close();
      return isKept;
    },
  };
}

async function opened(factory: IDBFactory | undefined): Promise<IDBDatabase | null> {
  if (factory === undefined) return null;
  try {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "name" });
    return await answered(request);
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

/** What the database answers; null where it refuses (full, private window). */
const answered = <T>(request: IDBRequest<T>): Promise<T | null> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });

/** Only a whole transaction is on the disk; a full disk ends it after the request itself went well. */
const ended = (transaction: IDBTransaction): Promise<boolean> =>
  new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
