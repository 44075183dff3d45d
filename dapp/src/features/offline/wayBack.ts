/** Most characters of an address to go back to. */
const longest = 2_000;

/**
 * Returns the address that could not be opened, which the worker writes after "#", if it is a page of this site; else the start.
 * @param fragment with its "#"
 * @param origin of this site
 */
export function wayBack(fragment: string, origin: string): string {
  const text = fragment.slice(1);
  if (!text.startsWith("/") || text.length > longest || !URL.canParse(text, origin)) return "/";
  const url = new URL(text, origin);
  // "//elsewhere", and what browsers read as that, is another site; so is a path that begins with it.
  if (url.origin !== origin || url.pathname.startsWith("//") || url.pathname === "/offline")
    return "/";
  return url.pathname + url.search + url.hash;
}
