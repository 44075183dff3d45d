import { scrypt } from "@noble/hashes/scrypt";
import { type Bytes, cryptography, fromDigits, randomBytes, textBytes, toDigits } from "./bytes.ts";
import { openSealed, seal, sealingKey } from "./seal.ts";
import { contexts, type PasskeyLock, type PasswordLock } from "./vault.ts";
import { VaultError } from "./vaultError.ts";

/** Fewest characters of a password. */
export const PASSWORD_LENGTH = 10;

/** What a passkey has computed from its input, and which passkey it is. */
export interface PasskeyAnswer {
  credential: string;
  /** 32 bytes. */
  output: Bytes;
}

/** @throws VaultError `password_short` */
export function checkNewPassword(password: string): void {
  if ([...password.normalize("NFKC")].length < PASSWORD_LENGTH) {
    throw new VaultError("password_short");
  }
}

/** Locks a data key with a password. */
export async function lockByPassword(
  id: string,
  dataKey: Bytes,
  password: string,
  cost: number,
): Promise<PasswordLock> {
  const salt = toDigits(randomBytes(32));
  const costs = { n: cost, r: 8, p: 1 } as const;
  const key = await passwordKey(password, { salt, ...costs });
  return { kdf: "scrypt", ...costs, salt, ...(await seal(key, dataKey, contexts.password(id))) };
}

/** @throws VaultError `password_wrong` */
export async function openByPassword(
  id: string,
  lock: PasswordLock,
  password: string,
): Promise<Bytes> {
  const key = await passwordKey(password, lock);
  const dataKey = await openSealed(key, lock, contexts.password(id));
  if (!dataKey) throw new VaultError("password_wrong");
  return dataKey;
}

/** Locks a data key with a passkey as well. */
export async function lockByPasskey(
  id: string,
  dataKey: Bytes,
  answer: PasskeyAnswer,
  about: Pick<PasskeyLock, "rp" | "prf_input" | "name" | "added_at">,
): Promise<PasskeyLock> {
  const { credential } = answer;
  const key = await passkeyKey(id, answer);
  return { credential, ...about, ...(await seal(key, dataKey, contexts.passkey(id, credential))) };
}

/** @throws VaultError `passkey_wrong` */
export async function openByPasskey(
  id: string,
  lock: PasskeyLock,
  answer: PasskeyAnswer,
): Promise<Bytes> {
  const key = await passkeyKey(id, answer);
  const dataKey = await openSealed(key, lock, contexts.passkey(id, lock.credential));
  if (!dataKey) throw new VaultError("passkey_wrong");
  return dataKey;
}

/** The same password may be typed as other code points on another keyboard, so it is normalised. */
async function passwordKey(
  password: string,
  { n, r, p, salt }: Pick<PasswordLock, "n" | "r" | "p" | "salt">,
): Promise<CryptoKey> {
  const text = textBytes(password.normalize("NFKC"));
  const bytes = new Uint8Array(scrypt(text, fromDigits(salt), { N: n, r, p, dkLen: 32 }));
  text.fill(0);
  const key = await sealingKey(bytes);
  bytes.fill(0);
  return key;
}

async function passkeyKey(id: string, { credential, output }: PasskeyAnswer): Promise<CryptoKey> {
  if (output.length !== 32) throw new VaultError("passkey_unable");
  const subtle = cryptography();
  const base = await subtle.importKey("raw", output, "HKDF", false, ["deriveKey"]);
  const derivation = {
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(),
    info: textBytes(contexts.passkey(id, credential)),
  };
  const algorithm = { name: "AES-GCM", length: 256 };
  return subtle.deriveKey(derivation, base, algorithm, false, ["encrypt", "decrypt"]);
}
