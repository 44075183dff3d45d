import { randomNumbers } from "@handsel/services/randomNumbers";
import { describe, expect, it } from "vitest";
import { damage } from "../../testing/damage.ts";
import { toDigits } from "./bytes.ts";
import { openKeystore, readKeystore, writeKeystore } from "./keystore.ts";
import { addressOfKey, readPrivateKey } from "./privateKey.ts";
import { VaultError, vaultErrorCodes } from "./vaultError.ts";

const key = "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
const password = "testpassword";

/** The vectors of the Web3 Secret Storage definition. */
const ofPbkdf2 = {
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "6087dab2f9fdbbfaddc31a909735c1e6" },
    ciphertext: "5318b4d5bcd28de64ee5559e671353e16f075ecae9f99c7a79a38af5f869aa46",
    kdf: "pbkdf2",
    kdfparams: {
      c: 262144,
      dklen: 32,
      prf: "hmac-sha256",
      salt: "ae3cd4e7013836a3df6bd7241b12db061dbe2c6785853cce422d148a624ce0bd",
    },
    mac: "517ead924a9d0dc3124507e3393d175ce3ff7c1e96529c6c555ce9e51205e9b2",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
};

const ofScrypt = {
  crypto: {
    cipher: "aes-128-ctr",
    cipherparams: { iv: "83dbcc02d8ccb40e466191a123791e0e" },
    ciphertext: "d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c",
    kdf: "scrypt",
    kdfparams: {
      dklen: 32,
      n: 262144,
      p: 8,
      r: 1,
      salt: "ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19",
    },
    mac: "2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097",
  },
  id: "3198bc9c-6672-5ab3-d995-4942343ae5b6",
  version: 3,
};

describe("a keystore file", () => {
  it.each([
    ["PBKDF2", ofPbkdf2],
    ["scrypt", ofScrypt],
  ])("of the definition opens: %s", async (_, file) => {
    expect(toDigits(await openKeystore(JSON.stringify(file), password))).toBe(key);
  });

  it("opens as early wallets wrote it", async () => {
    const { crypto, ...rest } = ofPbkdf2;
    const address = addressOfKey(readPrivateKey(key));
    const text = JSON.stringify({ ...rest, address, Crypto: crypto });
    expect(toDigits(await openKeystore(text, password))).toBe(key);
  });

  it("that is written opens again, with its password only", async () => {
    const text = await writeKeystore(readPrivateKey(key), "four mugs on a shelf", 2 ** 14);
    expect(toDigits(await openKeystore(text, "four mugs on a shelf"))).toBe(key);
    await expect(openKeystore(text, "four mugs on a shelv")).rejects.toMatchObject({
      code: "keystore_password",
    });
    expect(JSON.parse(text).id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { address } = readKeystore(text);
    expect(address).toBe(addressOfKey(readPrivateKey(key)).slice(2).toLowerCase());
  });

  it("of another address than it names is refused", async () => {
    const text = JSON.stringify({
      ...ofPbkdf2,
      address: "f39fd6e51aad88f6f4ce6ab8827279cfffb92266",
    });
    await expect(openKeystore(text, password)).rejects.toMatchObject({ code: "keystore_address" });
  });
});

type Change = (file: typeof ofScrypt) => unknown;
const inCrypto =
  (change: Record<string, unknown>): Change =>
  (file) => ({
    ...file,
    crypto: { ...file.crypto, ...change },
  });
const inCosts =
  (change: Record<string, unknown>): Change =>
  (file) =>
    inCrypto({ kdfparams: { ...file.crypto.kdfparams, ...change } })(file);
const inRounds = (change: Record<string, unknown>): Change =>
  inCrypto({ kdf: "pbkdf2", kdfparams: { ...ofPbkdf2.crypto.kdfparams, ...change } });

const texts: [what: string, text: string, code: string][] = [
  ["nothing", "", "keystore_not_json"],
  ["words", "legal winner thank", "keystore_not_json"],
  ["half a file", JSON.stringify(ofScrypt).slice(0, 200), "keystore_not_json"],
  ["a picture", "\u0089PNG\r\n", "keystore_not_json"],
  ["too much", " ".repeat(300_000), "file_large"],
  ["null", "null", "keystore_malformed"],
  ["a list", "[]", "keystore_malformed"],
  ["a text", '"keystore"', "keystore_malformed"],
];

const changes: [what: string, change: Change, code: string][] = [
  ["no version", ({ version: _, ...file }) => file, "keystore_malformed"],
  ["version as text", (file) => ({ ...file, version: "3" }), "keystore_malformed"],
  ["version 1", (file) => ({ ...file, version: 1 }), "keystore_version"],
  ["version 4", (file) => ({ ...file, version: 4 }), "keystore_version"],
  ["no crypto", ({ crypto: _, ...file }) => file, "keystore_malformed"],
  ["crypto as list", (file) => ({ ...file, crypto: [] }), "keystore_malformed"],
  ["another cipher", inCrypto({ cipher: "aes-128-cbc" }), "keystore_cipher"],
  ["cipher as number", inCrypto({ cipher: 128 }), "keystore_malformed"],
  ["no cipher parameters", inCrypto({ cipherparams: undefined }), "keystore_malformed"],
  ["a short iv", inCrypto({ cipherparams: { iv: "83dbcc02" } }), "keystore_malformed"],
  ["a long iv", inCrypto({ cipherparams: { iv: "83".repeat(17) } }), "keystore_malformed"],
  ["an iv of letters", inCrypto({ cipherparams: { iv: "zz".repeat(16) } }), "keystore_malformed"],
  ["a short ciphertext", inCrypto({ ciphertext: "d1".repeat(31) }), "keystore_malformed"],
  ["a long ciphertext", inCrypto({ ciphertext: "d1".repeat(33) }), "keystore_malformed"],
  ["an odd ciphertext", inCrypto({ ciphertext: `${"d1".repeat(31)}d` }), "keystore_malformed"],
  ["a short mac", inCrypto({ mac: "2103" }), "keystore_malformed"],
  ["no mac", inCrypto({ mac: null }), "keystore_malformed"],
  ["another derivation", inCrypto({ kdf: "argon2id" }), "keystore_kdf"],
  ["no derivation", inCrypto({ kdf: undefined }), "keystore_malformed"],
  ["a derivation of the prototype", inCrypto({ kdf: "constructor" }), "keystore_kdf"],
  ["another length", inCosts({ dklen: 64 }), "keystore_malformed"],
  ["n of no power of two", inCosts({ n: 262143 }), "keystore_malformed"],
  ["n of one", inCosts({ n: 1 }), "keystore_malformed"],
  ["n below zero", inCosts({ n: -2 }), "keystore_malformed"],
  ["n as fraction", inCosts({ n: 1.5 }), "keystore_malformed"],
  ["n as text", inCosts({ n: "262144" }), "keystore_malformed"],
  ["a costly n", inCosts({ n: 2 ** 30 }), "keystore_cost"],
  ["a costly r", inCosts({ r: 2 ** 20 }), "keystore_cost"],
  ["a costly p", inCosts({ p: 2 ** 20 }), "keystore_cost"],
  ["no salt", inCosts({ salt: "" }), "keystore_malformed"],
  ["another prf", inRounds({ prf: "hmac-sha1" }), "keystore_kdf"],
  ["too many rounds", inRounds({ c: 10_000_001 }), "keystore_cost"],
];

describe("a wrong keystore file", () => {
  it("is one of forty", () => expect(texts.length + changes.length).toBe(40));

  it.each([
    ...texts,
    ...changes.map(
      ([what, change, code]) => [what, JSON.stringify(change(ofScrypt)), code] as const,
    ),
  ])("is refused: %s", async (_, text, code) => {
    await expect(openKeystore(text, password)).rejects.toBeInstanceOf(VaultError);
    await expect(openKeystore(text, password)).rejects.toMatchObject({ code });
  });

  it("is refused with a known code, however it is damaged", () => {
    const random = randomNumbers(3);
    const text = JSON.stringify(ofScrypt);
    for (let nth = 0; nth < 5_000; nth += 1) {
      try {
        readKeystore(damage(text, random));
      } catch (error) {
        if (!(error instanceof VaultError)) throw error;
        expect(vaultErrorCodes).toContain(error.code);
      }
    }
  });
});
