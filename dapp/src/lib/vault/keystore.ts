import { scrypt } from "@noble/hashes/scrypt";
import { concat, keccak256 } from "viem";
import {
  areEqual,
  type Bytes,
  cryptography,
  fromDigits,
  randomBytes,
  textBytes,
  toDigits,
} from "./bytes.ts";
import { Fields } from "./fields.ts";
import { addressOfKey, checkPrivateKey } from "./privateKey.ts";
import { limits, SCRYPT_COST } from "./vault.ts";
import { VaultError } from "./vaultError.ts";

/** Most that opening a file may cost: memory of scrypt, its work, and rounds of PBKDF2. */
const MOST_MEMORY = 2 ** 30;
const MOST_WORK = 2 ** 24;
const MOST_ROUNDS = 10_000_000;

type Derivation =
  | { kdf: "scrypt"; n: number; r: number; p: number; salt: Bytes }
  | { kdf: "pbkdf2"; c: number; salt: Bytes };

interface Keystore {
  /** Address in lower-case digits without `0x`; null if the file names none. */
  address: string | null;
  derivation: Derivation;
  iv: Bytes;
  ciphertext: Bytes;
  mac: Bytes;
}

/**
 * Opens a keystore file of version 3, as most wallets write them.
 * @throws VaultError `keystore_…`, `key_range`, `file_large`
 */
export async function openKeystore(text: string, password: string): Promise<Bytes> {
  const { address, derivation, iv, ciphertext, mac } = readKeystore(text);
  const derived = await deriveKey(derivation, password);
  if (!areEqual(macOf(derived, ciphertext), mac)) throw new VaultError("keystore_password");
  const key = checkPrivateKey(await cipher("decrypt", derived, iv, ciphertext));
  derived.fill(0);
  if (address !== null && addressOfKey(key).slice(2).toLowerCase() !== address) {
    throw new VaultError("keystore_address");
  }
  return key;
}

/** Writes a keystore file of version 3, for another wallet. */
export async function writeKeystore(
  key: Bytes,
  password: string,
  cost = SCRYPT_COST,
): Promise<string> {
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  const derived = await deriveKey({ kdf: "scrypt", n: cost, r: 8, p: 1, salt }, password);
  const ciphertext = await cipher("encrypt", derived, iv, key);
  const mac = toDigits(macOf(derived, ciphertext));
  derived.fill(0);
  const keystore = {
    version: 3,
    id: newUuid(),
    address: addressOfKey(key).slice(2).toLowerCase(),
    crypto: {
      cipher: "aes-128-ctr",
      cipherparams: { iv: toDigits(iv) },
      ciphertext: toDigits(ciphertext),
      kdf: "scrypt",
      kdfparams: { dklen: 32, n: cost, r: 8, p: 1, salt: toDigits(salt) },
      mac,
    },
  };
  return JSON.stringify(keystore, null, 2);
}

/** @throws VaultError `keystore_…` other than `keystore_password` and `keystore_address`, or `file_large` */
export function readKeystore(text: string): Keystore {
  if (text.length > limits.text) throw new VaultError("file_large");
  const file = new Fields(parseJson(text), malformed);
  if (file.whole("version", 0, Number.MAX_SAFE_INTEGER) !== 3) {
    throw new VaultError("keystore_version");
  }
  const address = file.has("address") ? file.text("address", /^(?:0x)?[0-9a-fA-F]{40}$/i) : null;
  // Early wallets wrote it with a capital letter.
  const crypto = file.fields(file.nameLike(/^crypto$/i) ?? "crypto");
  if (crypto.text("cipher", /^/) !== "aes-128-ctr") throw new VaultError("keystore_cipher");
  return {
    address: address?.toLowerCase().replace(/^0x/, "") ?? null,
    derivation: readDerivation(crypto.text("kdf", /^/), crypto.fields("kdfparams")),
    iv: readBytes(crypto.fields("cipherparams"), "iv", 16, 16),
    ciphertext: readBytes(crypto, "ciphertext", 32, 32),
    mac: readBytes(crypto, "mac", 32, 32),
  };
}

function readDerivation(kdf: string, fields: Fields): Derivation {
  if (kdf !== "scrypt" && kdf !== "pbkdf2") throw new VaultError("keystore_kdf");
  fields.whole("dklen", 32, 32);
  const salt = readBytes(fields, "salt", 1, 1024);
  const whole = (name: string) => fields.whole(name, 1, Number.MAX_SAFE_INTEGER);
  if (kdf === "pbkdf2") {
    if (fields.text("prf", /^/) !== "hmac-sha256") throw new VaultError("keystore_kdf");
    const c = whole("c");
    if (c > MOST_ROUNDS) throw new VaultError("keystore_cost");
    return { kdf, c, salt };
  }
  const [n, r, p] = [whole("n"), whole("r"), whole("p")];
  if (n * r * 128 > MOST_MEMORY || n * r * p > MOST_WORK) throw new VaultError("keystore_cost");
  if (n < 2 || !Number.isInteger(Math.log2(n))) fields.fail("n");
  return { kdf, n, r, p, salt };
}

function readBytes(fields: Fields, name: string, least: number, most: number): Bytes {
  const pattern = new RegExp(`^(?:0x)?(?:[0-9a-f]{2}){${least},${most}}$`, "i");
  return fromDigits(fields.text(name, pattern).replace(/^0x/i, ""));
}

function newUuid(): string {
  const digits = toDigits(randomBytes(16))
    .replace(/^(.{12})./, "$14")
    .replace(/^(.{16})./, "$18");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function malformed(at: string): never {
  throw new VaultError("keystore_malformed", at);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new VaultError("keystore_not_json");
  }
}

async function deriveKey(derivation: Derivation, password: string): Promise<Bytes> {
  const text = textBytes(password);
  const { salt } = derivation;
  if (derivation.kdf === "scrypt") {
    const { n, r, p } = derivation;
    return new Uint8Array(scrypt(text, salt, { N: n, r, p, dkLen: 32, maxmem: 2 * MOST_MEMORY }));
  }
  const subtle = cryptography();
  const base = await subtle.importKey("raw", text, "PBKDF2", false, ["deriveBits"]);
  const algorithm = { name: "PBKDF2", hash: "SHA-256", iterations: derivation.c, salt };
  return new Uint8Array(await subtle.deriveBits(algorithm, base, 256));
}

function macOf(derived: Bytes, ciphertext: Bytes): Bytes {
  return new Uint8Array(keccak256(concat([derived.slice(16, 32), ciphertext]), "bytes"));
}

async function cipher(
  direction: "encrypt" | "decrypt",
  derived: Bytes,
  iv: Bytes,
  content: Bytes,
): Promise<Bytes> {
  const subtle = cryptography();
  const key = await subtle.importKey("raw", derived.slice(0, 16), "AES-CTR", false, [direction]);
  const algorithm = { name: "AES-CTR", counter: iv, length: 128 };
  return new Uint8Array(await subtle[direction](algorithm, key, content));
}
