import { guardedStorage } from "./guardedStorage.ts";

/** What this tab remembers until it is closed, over reloads too. Where that is blocked or full, the page itself remembers; it never throws. */
export const tabStorage = guardedStorage(() => sessionStorage);
