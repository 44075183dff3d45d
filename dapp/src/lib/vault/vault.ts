import type { Sealed } from "./seal.ts";

/** The word by which a file says that it is a vault. */
export const VAULT_FORMAT = "handsel.vault";

/** The version that this program writes. */
export const VAULT_VERSION = 1;

/** Bounds of a vault, which keep a wrong file from taking the browser's memory. */
export const limits = {
  /** Characters of a file. */
  text: 262_144,
  accounts: 100,
  passkeys: 16,
  /** Characters of a name. */
  name: 60,
  /** Cost of scrypt, a power of two. */
  leastCost: 2 ** 14,
  mostCost: 2 ** 20,
};

/** Cost of scrypt for a new password: half a second on a common computer. */
export const SCRYPT_COST = 2 ** 17;

/** The data key under a password. */
export interface PasswordLock extends Sealed {
  kdf: "scrypt";
  n: number;
  r: 8;
  p: 1;
  /** 32 bytes in hexadecimal digits. */
  salt: string;
}

/** The data key under what a passkey computes from an input. */
export interface PasskeyLock extends Sealed {
  /** Id of the passkey, in base64url. */
  credential: string;
  /** Host whose pages may ask for the passkey. */
  rp: string;
  /** The input, 32 bytes in hexadecimal digits. */
  prf_input: string;
  name: string;
  /** Seconds since 1970. */
  added_at: number;
}

/** An account as everybody may see it who has the file. */
export interface ShownAccount {
  name: string;
  /** With its checksum. */
  address: `0x${string}`;
}

/**
 * Keys, locked. docs/wallet-file.md describes it for other programs. A password always opens it; passkeys are further
 * ways in, because a browser may stop answering for one.
 */
export interface Vault {
  format: typeof VAULT_FORMAT;
  version: typeof VAULT_VERSION;
  /** 16 random bytes in hexadecimal digits. */
  id: string;
  /** Seconds since 1970. */
  created_at: number;
  /** Copy of what the secret says, to show before it is opened. */
  accounts: ShownAccount[];
  backed_up: boolean;
  password: PasswordLock;
  passkeys: PasskeyLock[];
  secret: Sealed;
}

/** Where an account's key comes from: the words, at a place of the path m/44'/60'/0'/0, or the imported keys. */
export interface AccountSource {
  from: "words" | "key";
  index: number;
}

/** What a vault keeps secret. */
export interface Secret {
  /** BIP-39 words, with one space between them; null for a wallet of imported keys. */
  words: string | null;
  /** Imported keys, 32 bytes each in hexadecimal digits. */
  keys: string[];
  accounts: (ShownAccount & AccountSource)[];
  backed_up: boolean;
}

/** The context in which each part of a vault is sealed. */
export const contexts = {
  secret: (id: string) => `${VAULT_FORMAT}/1/secret/${id}`,
  password: (id: string) => `${VAULT_FORMAT}/1/password/${id}`,
  passkey: (id: string, credential: string) => `${VAULT_FORMAT}/1/passkey/${id}/${credential}`,
};
