/** A database of the browser and its stores with the fields of their keys. A new version adds the stores that are missing. */
export interface DatabaseShape {
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, string | string[]>>;
  /** Brings what an earlier version kept into the new stores, as part of making them. */
  readonly bringOver?: (transaction: IDBTransaction, from: number) => void;
}

/** Null where there is no database, or the browser refuses it (private window, opened from a folder). */
export async function openedDatabase(
  factory: IDBFactory | undefined,
  { name, version, stores, bringOver }: DatabaseShape,
): Promise<IDBDatabase | null> {
  if (factory === undefined) return null;
  try {
    const request = factory.open(name, version);
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result: database, transaction } = request;
      for (const [store, keyPath] of Object.entries(stores))
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath });
      if (transaction !== null) bringOver?.(transaction, oldVersion);
    };
    return await answered(request);
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

/** What the database answers; null where it refuses (full, private window). */
export const answered = <T>(request: IDBRequest<T>): Promise<T | null> =>
  new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });

/** Only a whole transaction is on the disk; a full disk ends it after the request itself went well. */
export const ended = (transaction: IDBTransaction): Promise<boolean> =>
  new Promise((resolve) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
