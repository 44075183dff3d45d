/** Asks the browser to keep this site's storage even when space runs short. @returns whether it will */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
