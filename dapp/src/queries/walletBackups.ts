import { queryOptions } from "@tanstack/react-query";
import { answerOf, api } from "../lib/api/api.ts";
import type { WalletBackup } from "../lib/api/apiTypes.ts";
import { VaultError } from "../lib/vault/vaultError.ts";

/** Characters of base64 that the service takes. */
const MOST = 43_692;

/** Lists what the account keeps of wallets, newest first. */
export const walletBackupsQuery = queryOptions({
  queryKey: ["account", "walletBackups"],
  queryFn: async () => (await answerOf(api.GET("/v1/account/wallet_backups"))).data,
});

/**
 * Keeps a wallet's file, which is encrypted, after those that are there.
 * @param known what is there of this wallet, newest first
 * @throws VaultError `backup_large`, ApiProblem, ApiUnreachable
 */
export async function storeWalletBackup(
  address: string,
  file: string,
  known: readonly WalletBackup[],
): Promise<WalletBackup> {
  // Without the spaces that make it easy to read.
  const ciphertext = toBase64(JSON.stringify(JSON.parse(file)));
  if (ciphertext.length > MOST) throw new VaultError("backup_large");
  const body = { address, ciphertext, after_version: known[0]?.version ?? 0 };
  return answerOf(api.POST("/v1/account/wallet_backups", { body }));
}

/** Fetches a wallet's file. @throws ApiProblem, ApiUnreachable */
export async function readWalletBackup(id: string): Promise<string> {
  const params = { path: { id } };
  const { ciphertext } = await answerOf(api.GET("/v1/account/wallet_backups/{id}", { params }));
  return fromBase64(ciphertext);
}

/** Deletes them, the newest last: what goes wrong between leaves that one. @throws ApiProblem, ApiUnreachable */
export async function deleteWalletBackups(known: readonly WalletBackup[]): Promise<void> {
  for (const { id } of known.toReversed()) {
    await answerOf(api.DELETE("/v1/account/wallet_backups/{id}", { params: { path: { id } } }));
  }
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
