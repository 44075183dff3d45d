import { HDKey } from "@scure/bip32";
import { generateMnemonic, mnemonicToEntropy, mnemonicToSeedSync } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english";
import type { Bytes } from "./bytes.ts";
import { VaultError } from "./vaultError.ts";

/** Numbers of words that BIP-39 knows. */
export const wordCounts = [12, 15, 18, 21, 24] as const;

const listed = new Set(wordlist);

/** Makes words from new random bytes. */
export function makeWords(count: 12 | 24): string {
  return generateMnemonic(wordlist, count === 12 ? 128 : 256);
}

/**
 * Reads words as people type and paste them: in any case, with any space, comma, line or number between them.
 * @throws VaultError `words_count`, `word_unknown` with the places of the words that are in no list, or `words_order`
 */
export function readWords(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== "" && !/^\d{1,2}[.):]?$/.test(word));
  if (!(wordCounts as readonly number[]).includes(words.length)) {
    throw new VaultError("words_count", String(words.length));
  }
  const unknown = words.flatMap((word, nth) => (listed.has(word) ? [] : [nth + 1]));
  if (unknown.length > 0) throw new VaultError("word_unknown", unknown.join(", "));
  const phrase = words.join(" ");
  try {
    mnemonicToEntropy(phrase, wordlist).fill(0);
  } catch {
    throw new VaultError("words_order");
  }
  return phrase;
}

/** Derives the keys of accounts: BIP-44 for Ethereum, m/44'/60'/0'/0/index. */
export function keysOfWords(words: string, indexes: readonly number[]): Bytes[] {
  const seed = mnemonicToSeedSync(words);
  const branch = HDKey.fromMasterSeed(seed).derive("m/44'/60'/0'/0");
  seed.fill(0);
  const keys = indexes.map((index) => {
    const { privateKey } = branch.deriveChild(index);
    // It happens once in 2^127.
    if (!privateKey) throw new Error("The path has no key.");
    return new Uint8Array(privateKey);
  });
  branch.wipePrivateData();
  return keys;
}
