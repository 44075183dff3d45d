import type { WalletBackup } from "../../../lib/api/apiTypes.ts";

/** When a backup was saved, in seconds since 1970. */
export function secondsOf({ created_at }: WalletBackup): number {
  return Math.floor(Date.parse(created_at) / 1000);
}
