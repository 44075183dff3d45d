import * as words from "#words/walletProblems.ts";
import { VaultError, type VaultErrorCode } from "../../lib/vault/vaultError.ts";

/** Every code has a sentence. */
const sentences: Readonly<Record<VaultErrorCode, (at: string) => string>> = words.problems;

/** Says what went wrong with the wallet, and what to do. */
export function problemSentence(error: unknown): string {
  const { code, at } = error instanceof VaultError ? error : new VaultError("failed");
  return sentences[code](at ?? "");
}
