import { deviceStorage } from "../../lib/storage/deviceStorage.ts";

const key = "handsel.knownBackup";

/**
 * Returns the id of the server's backup of which this browser knows that the wallet here has all of it, because it was saved or
 * restored here, or tested; null if none. A browser has one wallet.
 */
export function readKnownBackup(): string | null {
  return deviceStorage.getItem(key);
}

export function rememberKnownBackup(id: string): void {
  deviceStorage.setItem(key, id);
}

export function forgetKnownBackup(): void {
  deviceStorage.removeItem(key);
}
