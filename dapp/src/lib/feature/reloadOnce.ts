/** Reloads the page for this reason; false if it did so before, or cannot remember that it did. */
export function reloadOnce(reason: string): boolean {
  const key = `handsel.reload:${reason}`;
  try {
    if (sessionStorage.getItem(key)) return false;
    sessionStorage.setItem(key, "1");
  } catch {
    return false;
  }
  location.reload();
  return true;
}
