import { getAddress } from "viem";
import { Fields } from "./fields.ts";
import { NONCE_LENGTH, type Sealed, TAG_LENGTH } from "./seal.ts";
import {
  limits,
  type PasskeyLock,
  type PasswordLock,
  type Secret,
  type ShownAccount,
  VAULT_FORMAT,
  VAULT_VERSION,
  type Vault,
} from "./vault.ts";
import { VaultError } from "./vaultError.ts";

const NAME = /^(?! )[^\p{C}\p{Z}]+(?: [^\p{C}\p{Z}]+)*$/u;
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
const CREDENTIAL = /^[A-Za-z0-9_-]{16,1400}$/;

/** Whether a person may give an account this name. */
export function isName(name: string): boolean {
  return name.length <= limits.name && NAME.test(name);
}

/**
 * Reads a vault, from storage or from a file.
 * @throws VaultError `file_large`, `vault_not_json`, `vault_other_kind`, `vault_newer` or `vault_malformed`
 */
export function readVault(text: string): Vault {
  if (text.length > limits.text) throw new VaultError("file_large");
  const file = new Fields(parseJson(text), malformed);
  if (!file.has("format") || file.text("format", /^/) !== VAULT_FORMAT) {
    throw new VaultError("vault_other_kind");
  }
  if (file.whole("version", 1, Number.MAX_SAFE_INTEGER) > VAULT_VERSION) {
    throw new VaultError("vault_newer");
  }
  file.refuseAllBut(
    ...["format", "version", "id", "created_at", "accounts", "backed_up"],
    ...["password", "passkeys", "secret"],
  );
  const vault: Vault = {
    format: VAULT_FORMAT,
    version: VAULT_VERSION,
    id: file.digits("id", 16),
    created_at: readSeconds(file, "created_at"),
    accounts: file.list("accounts", limits.accounts, (account) => {
      account.refuseAllBut("name", "address");
      return readAccount(account);
    }),
    backed_up: file.truth("backed_up"),
    password: readPasswordLock(file.fields("password")),
    passkeys: file.list("passkeys", limits.passkeys, readPasskeyLock),
    secret: readSecretSeal(file.fields("secret")),
  };
  if (vault.accounts.length === 0) file.fail("accounts");
  const credentials = new Set(vault.passkeys.map(({ credential }) => credential));
  if (credentials.size < vault.passkeys.length) file.fail("passkeys");
  return vault;
}

/** Reads what a vault kept secret. @throws VaultError `vault_malformed` */
export function readSecret(text: string): Secret {
  const file = new Fields(parseJson(text), malformed);
  file.refuseAllBut("words", "keys", "accounts", "backed_up");
  const secret: Secret = {
    words: file.isNull("words") ? null : file.text("words", /^[a-z]+(?: [a-z]+){11,23}$/),
    keys: file.texts("keys", limits.accounts, /^[0-9a-f]{64}$/),
    accounts: file.list("accounts", limits.accounts, (account) => {
      account.refuseAllBut("name", "address", "from", "index");
      return {
        ...readAccount(account),
        from: account.text("from", /^(?:words|key)$/) as "words" | "key",
        index: account.whole("index", 0, 2 ** 31 - 1),
      };
    }),
    backed_up: file.truth("backed_up"),
  };
  if (secret.accounts.length === 0) file.fail("accounts");
  for (const { from, index } of secret.accounts) {
    const isThere = from === "words" ? secret.words !== null : index < secret.keys.length;
    if (!isThere) file.fail("accounts");
  }
  return secret;
}

function malformed(at: string): never {
  throw new VaultError("vault_malformed", at);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new VaultError("vault_not_json");
  }
}

/** Reads a time up to the year 9999. */
function readSeconds(fields: Fields, name: string): number {
  return fields.whole(name, 0, 253_402_300_799);
}

function readName(fields: Fields): string {
  const name = fields.text("name", NAME);
  return isName(name) ? name : fields.fail("name");
}

function readAccount(fields: Fields): ShownAccount {
  const address = fields.text("address", /^0x[0-9a-fA-F]{40}$/) as `0x${string}`;
  if (getAddress(address) !== address) fields.fail("address");
  return { name: readName(fields), address };
}

/** Reads what is sealed and has this many bytes before that. */
function readSealed(fields: Fields, bytes: number): Sealed {
  return {
    nonce: fields.digits("nonce", NONCE_LENGTH),
    sealed: fields.digits("sealed", bytes + TAG_LENGTH),
  };
}

function readSecretSeal(fields: Fields): Sealed {
  fields.refuseAllBut("nonce", "sealed");
  const sealed = fields.text("sealed", /^(?:[0-9a-f]{2}){17,}$/);
  return { nonce: fields.digits("nonce", NONCE_LENGTH), sealed };
}

function readPasswordLock(fields: Fields): PasswordLock {
  fields.refuseAllBut("kdf", "n", "r", "p", "salt", "nonce", "sealed");
  fields.text("kdf", /^scrypt$/);
  const n = fields.whole("n", limits.leastCost, limits.mostCost);
  if (!Number.isInteger(Math.log2(n))) fields.fail("n");
  fields.whole("r", 8, 8);
  fields.whole("p", 1, 1);
  return {
    kdf: "scrypt",
    n,
    r: 8,
    p: 1,
    salt: fields.digits("salt", 32),
    ...readSealed(fields, 32),
  };
}

function readPasskeyLock(fields: Fields): PasskeyLock {
  fields.refuseAllBut("credential", "rp", "prf_input", "name", "added_at", "nonce", "sealed");
  return {
    credential: fields.text("credential", CREDENTIAL),
    rp: fields.text("rp", HOST),
    prf_input: fields.digits("prf_input", 32),
    name: readName(fields),
    added_at: readSeconds(fields, "added_at"),
    ...readSealed(fields, 32),
  };
}
