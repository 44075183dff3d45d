import { VaultError } from "./vaultError.ts";

/** What this browser keeps of a wallet. */
export interface Stored {
  /** The vault's file. */
  current: string | null;
  /** The file before it, for when the current one was written only in part. */
  previous: string | null;
  /** Id of a wallet that the person has removed, which no other tab may put back. */
  removed: string | null;
}

/** Where the vault is kept. Each call happens as a whole or not at all. */
export interface VaultStore {
  /** @throws VaultError `storage_blocked`, `storage_failed` */
  read(): Promise<Stored>;
  /**
   * Keeps a new file.
   * @param change the file's wallet; the file it was made from, null for a new wallet; and whether the file before it may
   * open the wallet if the new one is damaged
   * @throws VaultError `wallet_changed` or `wallet_removed` if another tab was first, `wallet_exists`, `storage_full`,
   * `storage_blocked`, `storage_failed`
   */
  write(text: string, change: Change): Promise<void>;
  /** Forgets the wallet, in every tab. @throws VaultError `storage_blocked`, `storage_failed` */
  remove(id: string | null): Promise<void>;
}

export interface Change {
  id: string;
  from: string | null;
  keepsPrevious: boolean;
}

const STORE = "vault";

/** The browser's database, which writes a change wholly or not at all. */
export function browserStore(name = "handsel.wallet"): VaultStore {
  const inTransaction = async <Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, done: (result: Result) => void) => void,
  ): Promise<Result> => {
    const database = await openDatabase(name);
    try {
      return await runIn(database, mode, work);
    } finally {
      database.close();
    }
  };
  return {
    read: () =>
      inTransaction<Stored>("readonly", (store, done) => {
        readAll(store, done);
      }),
    write: (text, { id, from, keepsPrevious }) =>
      inTransaction<undefined>("readwrite", (store, done) => {
        readAll(store, ({ current, removed }) => {
          if (removed === id && from !== null) throw new VaultError("wallet_removed");
          // A browser that has deleted its storage gets the open wallet back.
          if (current !== null && current !== from) {
            throw new VaultError(from === null ? "wallet_exists" : "wallet_changed");
          }
          store.put(keepsPrevious && current !== null ? current : text, "previous");
          store.put(text, "current");
          store.delete("removed");
          done(undefined);
        });
      }),
    remove: (id) =>
      inTransaction<undefined>("readwrite", (store, done) => {
        store.clear();
        if (id !== null) store.put(id, "removed");
        done(undefined);
      }),
  };
}

function readAll(store: IDBObjectStore, then: (stored: Stored) => void): void {
  const keys = ["current", "previous", "removed"] as const;
  const stored: Stored = { current: null, previous: null, removed: null };
  let missing = keys.length;
  for (const key of keys) {
    const request = store.get(key);
    request.onsuccess = () => {
      stored[key] = typeof request.result === "string" ? request.result : null;
      missing -= 1;
      if (missing > 0) return;
      try {
        then(stored);
      } catch (error) {
        refusals.set(store.transaction, error);
        store.transaction.abort();
      }
    };
  }
}

/** Why a transaction was given up on purpose. */
const refusals = new WeakMap<IDBTransaction, unknown>();

function runIn<Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, done: (result: Result) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    // A vault is small, and lost with it is everything.
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    let result: Result;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () =>
      reject(storageError(refusals.get(transaction) ?? transaction.error));
    try {
      work(transaction.objectStore(STORE), (value) => {
        result = value;
      });
    } catch (error) {
      reject(storageError(error));
    }
  });
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const blocked = () => reject(new VaultError("storage_blocked"));
    try {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () =>
        isFull(opening.error) ? reject(new VaultError("storage_full")) : blocked();
      opening.onblocked = blocked;
    } catch {
      blocked();
    }
  });
}

function isFull(error: unknown): boolean {
  return (Object(error) as { name?: unknown }).name === "QuotaExceededError";
}

function storageError(error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  return new VaultError(isFull(error) ? "storage_full" : "storage_failed");
}
