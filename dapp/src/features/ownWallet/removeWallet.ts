import type { WalletStatus } from "../../lib/vault/requests.ts";
import { contacts } from "./contacts.ts";
import { forgetKnownBackup } from "./knownBackup.ts";
import { sends } from "./sends.ts";
import { sentTo } from "./sentTo.ts";
import type { Vault } from "./useVault.ts";

/**
 * Removes the wallet from this browser, with the names and sends that are kept beside it: to whoever uses the browser next they
 * would vouch for strangers.
 * @throws VaultError
 */
export async function removeWallet(ask: Vault["ask"]): Promise<WalletStatus> {
  const status = await ask("remove");
  for (const list of [contacts, sends, sentTo]) list.write([]);
  forgetKnownBackup();
  return status;
}
