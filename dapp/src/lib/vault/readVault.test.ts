import { randomNumbers } from "@handsel/services/randomNumbers";
import { describe, expect, it } from "vitest";
import { damage } from "../../testing/damage.ts";
import { makeVault } from "./openVault.ts";
import { readSecret, readVault } from "./readVault.ts";
import type { Vault } from "./vault.ts";
import { VaultError, vaultErrorCodes } from "./vaultError.ts";

const secret = {
  words: `${"test ".repeat(11)}junk`,
  keys: ["11".repeat(32)],
  accounts: [
    {
      ...{ name: "Everyday", address: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" as const },
      ...{ from: "words" as const, index: 0 },
    },
  ],
  backed_up: true,
};
const options = { cost: 2 ** 14, now: 1_796_000_000_000 };
const { vault: made } = await makeVault(secret, "four mugs on a shelf", options);
const passkey = {
  ...{ credential: "c".repeat(22), rp: "shop.example", prf_input: "ab".repeat(32) },
  ...{ name: "Phone", added_at: 1_796_000_000, nonce: "00".repeat(12), sealed: "00".repeat(48) },
};
const vault: Vault = { ...made, passkeys: [passkey] };

it("reads what it writes", () => {
  expect(readVault(JSON.stringify(vault))).toEqual(vault);
  expect(readVault(JSON.stringify(vault, null, 2))).toEqual(vault);
  expect(readSecret(JSON.stringify(secret))).toEqual(secret);
  expect(readSecret(JSON.stringify({ ...secret, words: null, accounts: ofKey }))).toMatchObject({
    words: null,
  });
});

const ofKey = secret.accounts.map((account) => ({ ...account, from: "key" }));
const account = vault.accounts[0];

const texts: [what: string, text: string, code: string][] = [
  ["nothing", "", "vault_not_json"],
  ["words", secret.words, "vault_not_json"],
  ["half a file", JSON.stringify(vault).slice(0, 400), "vault_not_json"],
  ["two files", JSON.stringify(vault).repeat(2), "vault_not_json"],
  ["too much", " ".repeat(262_145), "file_large"],
  ["null", "null", "vault_malformed"],
  ["a list", `[${JSON.stringify(vault)}]`, "vault_malformed"],
  ["a keystore file", '{"version":3,"crypto":{}}', "vault_other_kind"],
];

type Change = Record<string, unknown>;
const lock = (change: Change) => ({ password: { ...vault.password, ...change } });
const key = (change: Change) => ({ passkeys: [{ ...passkey, ...change }] });

const changes: [what: string, change: Change, code: string, at?: string][] = [
  ["another format", { format: "handsel.backup" }, "vault_other_kind"],
  ["format as number", { format: 1 }, "vault_malformed", "format"],
  ["a newer version", { version: 2 }, "vault_newer"],
  ["version zero", { version: 0 }, "vault_malformed", "version"],
  ["version as text", { version: "1" }, "vault_malformed", "version"],
  ["a field too many", { note: "" }, "vault_malformed", "note"],
  ["a short id", { id: "00" }, "vault_malformed", "id"],
  ["an id in capitals", { id: "AB".repeat(16) }, "vault_malformed", "id"],
  ["a time before 1970", { created_at: -1 }, "vault_malformed", "created_at"],
  ["no account", { accounts: [] }, "vault_malformed", "accounts"],
  ["too many accounts", { accounts: Array(101).fill(account) }, "vault_malformed", "accounts"],
  [
    "an address without its checksum",
    { accounts: [{ ...account, address: account?.address.toLowerCase() }] },
    ...(["vault_malformed", "accounts[0].address"] as const),
  ],
  [
    "a name that turns the line",
    { accounts: [{ ...account, name: "a\u202eb" }] },
    ...(["vault_malformed", "accounts[0].name"] as const),
  ],
  ["backed_up as text", { backed_up: "yes" }, "vault_malformed", "backed_up"],
  ["no password", { password: undefined }, "vault_malformed", "password"],
  ["a password lock as list", { password: [] }, "vault_malformed", "password"],
  ["another derivation", lock({ kdf: "argon2id" }), "vault_malformed", "password.kdf"],
  ["a cheap n", lock({ n: 2 ** 13 }), "vault_malformed", "password.n"],
  ["a costly n", lock({ n: 2 ** 21 }), "vault_malformed", "password.n"],
  ["n of no power of two", lock({ n: 131_071 }), "vault_malformed", "password.n"],
  ["another r", lock({ r: 16 }), "vault_malformed", "password.r"],
  ["another p", lock({ p: 0 }), "vault_malformed", "password.p"],
  ["a short salt", lock({ salt: "00" }), "vault_malformed", "password.salt"],
  ["a short nonce", lock({ nonce: "00" }), "vault_malformed", "password.nonce"],
  ["a short lock", lock({ sealed: "00".repeat(47) }), "vault_malformed", "password.sealed"],
  ["a passkey twice", { passkeys: [passkey, passkey] }, "vault_malformed", "passkeys"],
  ["17 passkeys", { passkeys: Array(17).fill(passkey) }, "vault_malformed", "passkeys"],
  ["a passkey of a path", key({ rp: "a/b" }), "vault_malformed", "passkeys[0].rp"],
  ["a passkey's odd id", key({ credential: "+" }), "vault_malformed", "passkeys[0].credential"],
  ["a passkey's long name", key({ name: "x".repeat(61) }), "vault_malformed", "passkeys[0].name"],
  ["no secret", { secret: null }, "vault_malformed", "secret"],
  ["an empty secret", { secret: { nonce: "00".repeat(12), sealed: "" } }, "vault_malformed"],
];

describe("a wrong vault", () => {
  it("is one of forty", () => expect(texts.length + changes.length).toBe(40));

  it.each([
    ...texts.map(([what, text, code]) => [what, text, code, undefined] as const),
    ...changes.map(
      ([what, change, code, at]) =>
        [what, JSON.stringify({ ...vault, ...change }), code, at] as const,
    ),
  ])("is refused: %s", (_, text, code, at) => {
    let refusal: unknown;
    try {
      readVault(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(VaultError);
    expect(refusal).toMatchObject(at === undefined ? { code } : { code, at });
  });
});

describe("a secret that does not hang together", () => {
  it.each<[string, Change]>([
    ["no account", { accounts: [] }],
    ["words that are missing", { words: null }],
    ["a key that is missing", { keys: [], accounts: ofKey }],
    ["a key of 31 bytes", { keys: ["11".repeat(31)] }],
    ["words of another kind", { words: "one two" }],
    ["a field too many", { more: 1 }],
  ])("is refused: %s", (_, change) => {
    expect(() => readSecret(JSON.stringify({ ...secret, ...change }))).toThrow(VaultError);
  });
});

describe("however it is damaged", () => {
  it.each([1, 2, 3, 4])("is read as it stands or refused with a known code: seed %i", (seed) => {
    const random = randomNumbers(seed);
    const text = JSON.stringify(vault);
    const counted = new Map<string, number>();
    for (let nth = 0; nth < 10_000; nth += 1) {
      const damaged = damage(text, random);
      let code = "read";
      try {
        // What is read is what the text says, and nothing besides.
        expect(readVault(damaged)).toEqual(JSON.parse(damaged));
      } catch (error) {
        if (!(error instanceof VaultError)) throw error;
        code = error.code;
        expect(vaultErrorCodes).toContain(code);
      }
      counted.set(code, (counted.get(code) ?? 0) + 1);
    }
    // The fuzzer reaches each way to refuse but the size.
    for (const code of ["vault_not_json", "vault_malformed", "vault_other_kind", "vault_newer"]) {
      expect(counted.get(code) ?? 0, code).toBeGreaterThan(0);
    }
  });
});
