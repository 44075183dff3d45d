/** What this site may keep in a browser. */
export type KeptStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Guards a storage of the browser: where it is blocked or full, the page itself remembers until it is closed; it never throws.
 * @param open returns the storage, or throws where it is blocked
 */
export function guardedStorage(open: () => Storage): KeptStorage {
  const kept = new Map<string, string>();
  const stored = (key: string) => {
    try {
      return open().getItem(key);
    } catch {
      return null;
    }
  };
  return {
    getItem: (key) => kept.get(key) ?? stored(key),
    setItem(key, text) {
      kept.set(key, text);
      try {
        open().setItem(key, text);
        kept.delete(key);
      } catch {
        // Blocked or full: the page remembers.
      }
    },
    removeItem(key) {
      kept.delete(key);
      try {
        open().removeItem(key);
      } catch {
        // Blocked: there is nothing to remove.
      }
    },
  };
}
