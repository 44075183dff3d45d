import { guardedStorage } from "./guardedStorage.ts";

/** The browser's storage of this site. Where it is blocked or full, the page itself remembers; it never throws. */
export const deviceStorage = guardedStorage(() => localStorage);
