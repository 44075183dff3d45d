/** What this page keeps while storage is blocked or full; it lasts until the page is closed. */
const kept = new Map<string, string>();

/** The browser's storage of this site. Where it is blocked or full, the page itself remembers; it never throws. */
export const deviceStorage: Pick<Storage, "getItem" | "setItem" | "removeItem"> = {
  getItem(key) {
    return kept.get(key) ?? stored(key);
  },
  setItem(key, text) {
    kept.set(key, text);
    try {
      localStorage.setItem(key, text);
      kept.delete(key);
    } catch {
      // Blocked or full: the page remembers.
    }
  },
  removeItem(key) {
    kept.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Blocked: there is nothing to remove.
    }
  },
};

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
