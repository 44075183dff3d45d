import { type Bytes, fromDigits, randomBytes, textBytes, toDigits } from "./bytes.ts";
import { lockByPassword, openByPassword } from "./locks.ts";
import { addressOfKey, checkPrivateKey } from "./privateKey.ts";
import { readSecret } from "./readVault.ts";
import { openSealed, seal, sealingKey } from "./seal.ts";
import { contexts, type Secret, VAULT_FORMAT, VAULT_VERSION, type Vault } from "./vault.ts";
import { VaultError } from "./vaultError.ts";
import { keysOfWords } from "./words.ts";

/** A vault whose secret can be read and changed: the data key cannot be read back from the browser. */
export interface OpenVault {
  vault: Vault;
  dataKey: CryptoKey;
  secret: Secret;
}

/** Makes a vault of a secret, under a password. */
export async function makeVault(
  secret: Secret,
  password: string,
  { cost, now }: { cost: number; now: number },
): Promise<OpenVault> {
  const id = toDigits(randomBytes(16));
  const bytes = randomBytes(32);
  const dataKey = await sealingKey(bytes);
  const lock = await lockByPassword(id, bytes, password, cost);
  bytes.fill(0);
  const vault: Vault = {
    format: VAULT_FORMAT,
    version: VAULT_VERSION,
    id,
    created_at: Math.floor(now / 1000),
    accounts: [],
    backed_up: false,
    password: lock,
    passkeys: [],
    secret: { nonce: "", sealed: "" },
  };
  return sealSecret({ vault, dataKey, secret });
}

/** Opens a vault with its password. @throws VaultError `password_wrong`, `vault_damaged` */
export async function openVault(vault: Vault, password: string): Promise<OpenVault> {
  return openWithKey(vault, await openByPassword(vault.id, vault.password, password));
}

/** Opens a vault with its data key, and forgets the bytes. @throws VaultError `vault_damaged` */
export async function openWithKey(vault: Vault, bytes: Bytes): Promise<OpenVault> {
  const dataKey = await sealingKey(bytes);
  bytes.fill(0);
  return reopen(vault, dataKey);
}

/** @throws VaultError `vault_damaged` */
export async function reopen(vault: Vault, dataKey: CryptoKey): Promise<OpenVault> {
  const content = await openSealed(dataKey, vault.secret, contexts.secret(vault.id));
  if (!content) throw new VaultError("vault_damaged");
  const text = new TextDecoder().decode(content);
  content.fill(0);
  return { vault, dataKey, secret: readSecret(text) };
}

/** Seals a changed secret, and copies from it what is shown before the vault is opened. */
export async function sealSecret({ vault, dataKey, secret }: OpenVault): Promise<OpenVault> {
  const content = textBytes(JSON.stringify(secret));
  const sealed = await seal(dataKey, content, contexts.secret(vault.id));
  content.fill(0);
  const accounts = secret.accounts.map(({ name, address }) => ({ name, address }));
  const { backed_up } = secret;
  return { vault: { ...vault, accounts, backed_up, secret: sealed }, dataKey, secret };
}

/**
 * Returns the key of each account.
 * @throws VaultError `vault_damaged` if one does not belong to its address
 */
export function keysOfAccounts({ words, keys, accounts }: Secret): Bytes[] {
  const indexes = accounts.flatMap(({ from, index }) => (from === "words" ? [index] : []));
  const ofWords = words === null ? [] : keysOfWords(words, indexes);
  return accounts.map(({ from, index, address }) => {
    const key = from === "words" ? ofWords.shift() : fromDigits(keys[index] ?? "");
    if (key?.length !== 32) throw new VaultError("vault_damaged");
    if (addressOfKey(checkPrivateKey(key)) !== address) throw new VaultError("vault_damaged");
    return key;
  });
}
