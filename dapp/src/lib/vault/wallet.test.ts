import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import {
  parseTransaction,
  recoverTransactionAddress,
  stringToHex,
  type TransactionSerializable,
  type TypedDataDefinition,
  verifyMessage,
  verifyTypedData,
} from "viem";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AWAY } from "./awayLock.ts";
import { randomBytes } from "./bytes.ts";
import type { BackupCopy, WalletStatus } from "./requests.ts";
import type { ToSign } from "./sign.ts";
import type { Vault } from "./vault.ts";
import { browserStore, type VaultStore } from "./vaultStore.ts";
import { type Siblings, Wallet } from "./wallet.ts";

const password = "four mugs on a shelf";
const words = `${"test ".repeat(11)}junk`;
const first = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const second = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const site = "pay.example:8443";
const otherKey = "59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Tabs of one browser. Each hears what the others tell. */
function tabs() {
  const all: Siblings[] = [];
  return (store: VaultStore = browserStore()) => {
    const siblings: Siblings = {
      tell: (what) => {
        for (const other of all) if (other !== siblings) other.onTold?.(what);
      },
      onTold: null,
    };
    all.push(siblings);
    const changes: WalletStatus[] = [];
    const onChange = (status: WalletStatus) => void changes.push(status);
    return { wallet: new Wallet({ store, siblings, onChange, site, cost: 2 ** 14 }), changes };
  };
}

const newWallet = (store?: VaultStore) => tabs()(store).wallet;
const imported = { kind: "words", words, accounts: 2 } as const;

async function withWords(wallet: Wallet) {
  return wallet.request("importWallet", { imported, password, name: "Everyday" });
}

/** Stored text, and what changes it behind the wallet's back. */
async function stored() {
  return browserStore().read();
}

async function overwrite(entries: Record<string, unknown>): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open("handsel.wallet", 1);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("vault", "readwrite");
      for (const [key, value] of Object.entries(entries)) {
        if (value === null) transaction.objectStore("vault").delete(key);
        else transaction.objectStore("vault").put(value, key);
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

const failing = (change: Partial<VaultStore>): VaultStore => ({ ...browserStore(), ...change });

describe("a new wallet", () => {
  it("hides its address until the words are proven, also while it is locked", async () => {
    const wallet = newWallet();
    expect(await wallet.request("status", undefined)).toEqual({ state: "none", wasRemoved: false });
    const made = await wallet.request("create", { password, words: 12, name: "Everyday" });
    expect(made).toMatchObject({
      state: "open",
      isBackedUp: false,
      accounts: [{ name: "Everyday", address: null, isOfWords: true }],
    });
    expect(await wallet.request("lock", undefined)).toMatchObject({
      accounts: [],
      reason: "asked",
    });
    await wallet.request("unlock", { password });
    const shown = (await wallet.request("showWords", { password })).split(" ");
    const answer = (place: number) => ({ place, word: ` ${shown[place - 1]?.toUpperCase()}` });
    await expect(
      wallet.request("proveWords", { answers: [answer(3), { place: 7, word: "zoo" }, answer(11)] }),
    ).rejects.toMatchObject({ code: "words_wrong", at: "7" });
    await expect(
      wallet.request("proveWords", { answers: [answer(3), answer(3), answer(3)] }),
    ).rejects.toMatchObject({ code: "words_count" });
    const proven = await wallet.request("proveWords", {
      answers: [answer(3), answer(7), answer(11)],
    });
    expect(proven).toMatchObject({ isBackedUp: true });
    expect(await newWallet().request("status", undefined)).toMatchObject({
      state: "locked",
      accounts: [{ name: "Everyday", address: expect.stringMatching(/^0x/) }],
    });
  });

  it("needs a password that is long enough, in characters and not in bytes", async () => {
    const wallet = newWallet();
    for (const short of ["", "123456789", "🦊".repeat(9)]) {
      await expect(
        wallet.request("create", { password: short, words: 12, name: "A" }),
      ).rejects.toMatchObject({ code: "password_short" });
    }
    await wallet.request("create", { password: "🦊".repeat(10), words: 24, name: "A" });
  });

  it("is not made over another", async () => {
    await withWords(newWallet());
    const other = newWallet();
    await expect(other.request("create", { password, words: 12, name: "A" })).rejects.toMatchObject(
      { code: "wallet_exists" },
    );
  });

  it.each(["", " ", " A", "A ", "A\u202eB", "A\nB", "x".repeat(61)])(
    "has no name that a page cannot show: %j",
    async (name) => {
      await expect(
        newWallet().request("create", { password, words: 12, name }),
      ).rejects.toMatchObject({ code: "name_malformed" });
    },
  );
});

describe("a backup that is tried", () => {
  it("is told by what it brings back, and changes nothing", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const oldFile = await wallet.request("backupFile", undefined);
    const key = `0x${"11".repeat(32)}`;
    await wallet.request("importWallet", {
      ...{ imported: { kind: "key", key }, password, name: "Key" },
    });
    await wallet.request("addAccount", { name: "C" });
    const file = await wallet.request("backupFile", undefined);
    const before = await stored();
    const check = (copy: BackupCopy) => wallet.request("checkBackup", copy);
    const ofFile = (text: string, typed = password): BackupCopy => {
      return { kind: "file", file: text, password: typed };
    };
    expect(await check(ofFile(file))).toEqual({ missing: [], more: [] });
    expect(await check(ofFile(oldFile))).toEqual({ missing: ["Key", "C"], more: [] });
    expect(await check({ kind: "words", words: imported.words.toUpperCase() })).toEqual({
      ...{ missing: ["Key"], more: [] },
    });
    await expect(check(ofFile(file, "not the password"))).rejects.toMatchObject({
      code: "backup_password",
    });
    await expect(check(ofFile(file.slice(1)))).rejects.toMatchObject({ code: "vault_not_json" });
    await expect(
      check({ kind: "words", words: `${"abandon ".repeat(11)}about` }),
    ).rejects.toMatchObject({ code: "backup_other" });
    await expect(check({ kind: "words", words: "test test" })).rejects.toMatchObject({
      code: "words_count",
    });
    expect(await stored()).toEqual(before);
    await wallet.request("lock", undefined);
    await expect(check(ofFile(file))).rejects.toMatchObject({ code: "locked" });
  });
});

describe("opening", () => {
  it("takes the password however it was typed, and no other", async () => {
    const wallet = newWallet();
    await wallet.request("importWallet", { imported, password: "Ångström café", name: "A" });
    await wallet.request("lock", undefined);
    await expect(wallet.request("unlock", { password: "Angstrom cafe" })).rejects.toMatchObject({
      code: "password_wrong",
    });
    await expect(wallet.request("addAccount", { name: "B" })).rejects.toMatchObject({
      code: "locked",
    });
    const typed = "A\u030angstro\u0308m cafe\u0301";
    expect(await wallet.request("unlock", { password: typed })).toMatchObject({
      state: "open",
      accounts: [{ address: first }, { name: "A 2", address: second }],
    });
  });

  it("takes a passkey that was added, and the password always", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const credential = "c".repeat(22);
    const output = randomBytes(32);
    const about = { rp: "shop.example", prfInput: "ab".repeat(32), name: "Phone" };
    const given: Uint8Array[] = [];
    /** What a passkey answered, as the page gives it away. */
    const copyOf = (answer: Uint8Array<ArrayBuffer>) => {
      const copy = answer.slice();
      given.push(copy);
      return copy;
    };
    const add = () =>
      wallet.request("addPasskey", {
        ...{ password, answer: { credential, output: copyOf(output) }, ...about },
      });
    expect(await add()).toMatchObject({ passkeys: [{ credential, rp: "shop.example" }] });
    await expect(add()).rejects.toMatchObject({ code: "passkey_known" });
    await wallet.request("lock", undefined);
    const unlock = (id: string, answer: Uint8Array<ArrayBuffer>) =>
      wallet.request("unlockByPasskey", { credential: id, output: copyOf(answer) });
    await expect(unlock(credential, randomBytes(32))).rejects.toMatchObject({
      code: "passkey_wrong",
    });
    await expect(unlock(credential, randomBytes(31))).rejects.toMatchObject({
      code: "passkey_unable",
    });
    await expect(unlock("d".repeat(22), output)).rejects.toMatchObject({ code: "passkey_unknown" });
    expect(await unlock(credential, output)).toMatchObject({ state: "open" });
    await wallet.request("lock", undefined);
    expect(await wallet.request("unlock", { password })).toMatchObject({ state: "open" });
    // Whatever became of it, what opens the wallet is overwritten.
    expect(given).toHaveLength(6);
    expect(given.every((answer) => answer.every((byte) => byte === 0))).toBe(true);
  });

  it("names a passkey anew, and takes one away by the password, which stays", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const [credential, other] = ["c".repeat(22), "d".repeat(22)];
    const output = randomBytes(32);
    const about = { rp: "shop.example", prfInput: "ab".repeat(32), name: "Phone" };
    for (const id of [credential, other]) {
      const answer = { credential: id, output: output.slice() };
      await wallet.request("addPasskey", { password, answer, ...about });
    }
    const change = (name: string, id = credential) =>
      wallet.request("renamePasskey", { credential: id, name });
    await expect(change("")).rejects.toMatchObject({ code: "name_malformed" });
    await expect(change("Key", "e".repeat(22))).rejects.toMatchObject({ code: "passkey_unknown" });
    expect(await change("Old phone")).toMatchObject({
      passkeys: [
        { credential, name: "Old phone" },
        { credential: other, name: "Phone" },
      ],
    });
    const remove = (typed: string) =>
      wallet.request("removePasskey", { password: typed, credential });
    await expect(remove("not the password")).rejects.toMatchObject({ code: "password_wrong" });
    expect(await remove(password)).toMatchObject({ passkeys: [{ credential: other }] });
    await expect(remove(password)).rejects.toMatchObject({ code: "passkey_unknown" });
    await wallet.request("lock", undefined);
    await expect(change("Phone", other)).rejects.toMatchObject({ code: "locked" });
    const unlock = (id: string) =>
      wallet.request("unlockByPasskey", { credential: id, output: output.slice() });
    await expect(unlock(credential)).rejects.toMatchObject({ code: "passkey_unknown" });
    expect(await unlock(other)).toMatchObject({ state: "open" });
    // The last one goes too: the password is no passkey, and nothing takes it away.
    expect(await wallet.request("removePasskey", { password, credential: other })).toMatchObject({
      passkeys: [],
    });
    await wallet.request("lock", undefined);
    expect(await wallet.request("unlock", { password })).toMatchObject({ state: "open" });
  });

  it("says before a passkey is made what would keep it from being added", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const check = (typed: string, name: string) =>
      wallet.request("checkNewPasskey", { password: typed, name });
    await expect(check(password, "")).rejects.toMatchObject({ code: "name_malformed" });
    await expect(check("not the password", "A")).rejects.toMatchObject({ code: "password_wrong" });
    expect(await check(password, "Phone")).toBeUndefined();
    for (let nth = 0; nth < 16; nth += 1) {
      const answer = { credential: `${nth}`.padStart(22, "c"), output: randomBytes(32) };
      const about = { rp: "shop.example", prfInput: "ab".repeat(32), name: `Phone ${nth}` };
      await wallet.request("addPasskey", { password, answer, ...about });
    }
    await expect(check(password, "A")).rejects.toMatchObject({ code: "passkeys_many" });
  });

  it("takes a changed password, and what it replaced opens nothing that is stored", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const newPassword = "another long password";
    await wallet.request("changePassword", { password, newPassword });
    await wallet.request("lock", undefined);
    await expect(wallet.request("unlock", { password })).rejects.toMatchObject({
      code: "password_wrong",
    });
    await wallet.request("unlock", { password: newPassword });
    const { current, previous } = await stored();
    expect(previous).toBe(current);
  });
});

describe("accounts", () => {
  it("are added, renamed, imported once, and exported with the password only", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    await wallet.request("addAccount", { name: "Savings" });
    await wallet.request("renameAccount", { account: 1, name: "Rent" });
    const key = { kind: "key", key: otherKey } as const;
    await expect(
      wallet.request("importWallet", { imported: key, password, name: "Again" }),
    ).rejects.toMatchObject({ code: "account_known" });
    const own = { kind: "key", key: `0x${"11".repeat(32)}` } as const;
    const status = await wallet.request("importWallet", { imported: own, password, name: "Old" });
    expect(status).toMatchObject({
      accounts: [
        { name: "Everyday" },
        { name: "Rent" },
        { name: "Savings", isOfWords: true },
        { name: "Old", isOfWords: false },
      ],
    });
    expect(await wallet.request("showKey", { password, account: 1 })).toBe(`0x${otherKey}`);
    expect(await wallet.request("showKey", { password, account: 3 })).toBe(own.key);
    const wrong = { password: "not the password", account: 1 };
    await expect(wallet.request("showKey", wrong)).rejects.toMatchObject({
      code: "password_wrong",
    });
    await expect(
      wallet.request("writeKeystore", { ...wrong, filePassword: password }),
    ).rejects.toMatchObject({ code: "password_wrong" });
    for (const account of [-1, 4, 0.5]) {
      await expect(wallet.request("showKey", { password, account })).rejects.toMatchObject({
        code: "account_unknown",
      });
      await expect(
        wallet.request("renameAccount", { account, name: "Rent" }),
      ).rejects.toMatchObject({ code: "account_unknown" });
    }
  });

  it("go to another wallet and come back by a keystore file", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const filePassword = "password of the file";
    const file = await wallet.request("writeKeystore", { password, account: 1, filePassword });
    await wallet.request("remove", undefined);
    const keystore = { kind: "keystore", file, filePassword } as const;
    const status = await wallet.request("importWallet", {
      ...{ imported: keystore, password, name: "Back" },
    });
    expect(status).toMatchObject({ accounts: [{ address: second }], hasWords: false });
  });

  it("of a key alone have no words", async () => {
    const wallet = newWallet();
    const key = { kind: "key", key: otherKey } as const;
    const status = await wallet.request("importWallet", { imported: key, password, name: "Own" });
    expect(status).toMatchObject({ accounts: [{ address: second }], hasWords: false });
    await expect(wallet.request("showWords", { password })).rejects.toMatchObject({
      code: "words_missing",
    });
  });
});

describe("signing", () => {
  const typedData = {
    domain: { name: "A", version: "1", chainId: 31337, verifyingContract: second },
    types: { Mail: [{ name: "text", type: "string" }] },
    primaryType: "Mail",
    message: { text: "Hello" },
  } as const satisfies TypedDataDefinition;

  async function opened(): Promise<Wallet> {
    const wallet = newWallet();
    await withWords(wallet);
    return wallet;
  }

  it("is by the chosen account, of messages, typed data and transactions", async () => {
    const wallet = await opened();
    const message = await wallet.request("sign", {
      ...{ address: second, toSign: { kind: "message", message: "Hello" } },
    });
    const said = { address: second, message: "Hello", signature: message } as const;
    expect(await verifyMessage(said)).toBe(true);
    const typed = await wallet.request("sign", {
      ...{ address: first, toSign: { kind: "typedData", chainId: 31337, typedData } },
    });
    expect(await verifyTypedData({ address: first, ...typedData, signature: typed })).toBe(true);
    const transaction = {
      ...{ type: "eip1559", chainId: 31337, nonce: 7, to: second, value: 5n, gas: 21_000n },
      ...{ maxFeePerGas: 2n, maxPriorityFeePerGas: 1n },
    } satisfies TransactionSerializable;
    const serialized = await wallet.request("sign", {
      ...{ address: first, toSign: { kind: "transaction", chainId: 31337, transaction } },
    });
    expect(parseTransaction(serialized)).toMatchObject({ value: 5n, chainId: 31337 });
    const signed = serialized as `0x02${string}`;
    expect(await recoverTransactionAddress({ serializedTransaction: signed })).toBe(first);
  });

  it("is of an open wallet and its own accounts only", async () => {
    const wallet = await opened();
    const toSign = { kind: "message", message: "Hello" } as const;
    const stranger = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
    await expect(wallet.request("sign", { address: stranger, toSign })).rejects.toMatchObject({
      code: "account_unknown",
    });
    await wallet.request("lock", undefined);
    await expect(wallet.request("sign", { address: first, toSign })).rejects.toMatchObject({
      code: "locked",
    });
  });

  it.each<[string, ToSign]>([
    ["typed data for another", { kind: "typedData", chainId: 1, typedData }],
    [
      "typed data for every chain",
      { kind: "typedData", chainId: 1, typedData: { ...typedData, domain: { name: "A" } } },
    ],
    [
      "typed data that names a chain and leaves it out of what is signed",
      {
        kind: "typedData",
        chainId: 31337,
        typedData: {
          ...typedData,
          types: { ...typedData.types, EIP712Domain: [{ name: "name", type: "string" }] },
        } as unknown as TypedDataDefinition,
      },
    ],
    [
      "a transaction for another",
      { kind: "transaction", chainId: 1, transaction: { chainId: 10, type: "eip1559" } },
    ],
    [
      "a transaction for every chain",
      { kind: "transaction", chainId: 1, transaction: { type: "legacy", gasPrice: 1n } },
    ],
  ])("is refused for another chain than the person was asked for: %s", async (_, toSign) => {
    const wallet = await opened();
    await expect(wallet.request("sign", { address: first, toSign })).rejects.toMatchObject({
      code: "chain_other",
    });
  });

  it("is refused of typed data whose parts do not fit", async () => {
    const broken = {
      ...{ ...typedData, types: { Mail: [{ name: "text", type: "uint8" }] } },
      message: { text: "x" },
    } as unknown as TypedDataDefinition;
    const wallet = await opened();
    const toSign = { kind: "typedData", chainId: 31337, typedData: broken } as const;
    await expect(wallet.request("sign", { address: first, toSign })).rejects.toMatchObject({
      code: "request_malformed",
    });
  });

  const asks = (host: string) =>
    `${host} wants you to sign in with your Ethereum account:\n${first}\n\nURI: https://${host}`;

  it.each([
    ["another host", asks("evil.example")],
    ["another port", asks("pay.example")],
    ["a host that begins like this one", asks(`${site}.evil.example`)],
    ["a scheme before the host", asks("https://evil.example")],
    ["a space before it", ` ${asks("evil.example")}`],
    ["a message in digits", { raw: stringToHex(asks("evil.example")) }],
  ])("signs in to no other site: %s", async (_, message) => {
    const wallet = await opened();
    const toSign = { kind: "message", message } as const;
    await expect(wallet.request("sign", { address: first, toSign })).rejects.toMatchObject({
      code: "site_other",
    });
    const own = { kind: "message", message: asks(site) } as const;
    expect(await wallet.request("sign", { address: first, toSign: own })).toMatch(/^0x/);
  });
});

describe("a wallet nobody is at", () => {
  it("locks itself: after five minutes in view, after fifteen out of view, and when the device slept", async () => {
    const { wallet, changes } = tabs()();
    await withWords(wallet);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    await wallet.request("touch", undefined);
    vi.advanceTimersByTime(AWAY.visible - 1_000);
    await wallet.request("touch", undefined);
    vi.advanceTimersByTime(AWAY.visible - 1_000);
    expect(changes).toEqual([]);
    await wallet.request("show", { isVisible: false });
    vi.advanceTimersByTime(AWAY.hidden - 1_000);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(changes).toMatchObject([{ state: "locked", reason: "away", away: 15 }]);
    vi.useRealTimers();
    await wallet.request("unlock", { password });
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(Date.now() + 60 * 60_000);
    await expect(wallet.request("addAccount", { name: "B" })).rejects.toMatchObject({
      code: "locked",
    });
    expect(changes.at(-1)).toMatchObject({ reason: "away", away: 60 });
  });
});

describe("several tabs", () => {
  it("have one wallet: each sees what another changed, and none overwrites it", async () => {
    const open = tabs();
    const [one, other] = [open(), open()];
    await withWords(one.wallet);
    await other.wallet.request("unlock", { password });
    await one.wallet.request("addAccount", { name: "Three" });
    await other.wallet.request("addAccount", { name: "Four" });
    for (const { wallet } of [one, other]) {
      expect(await wallet.request("status", undefined)).toMatchObject({
        state: "open",
        accounts: [{}, {}, { name: "Three" }, { name: "Four" }],
      });
    }
    expect(other.changes.length).toBeGreaterThan(0);
  });

  it("do not overwrite what another wrote between reading and writing", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const slow = newWallet(
      failing({
        write: async (text, change) => {
          await wallet.request("addAccount", { name: "Meanwhile" });
          await browserStore().write(text, change);
        },
      }),
    );
    await slow.request("unlock", { password });
    await expect(slow.request("addAccount", { name: "Lost" })).rejects.toMatchObject({
      code: "wallet_changed",
    });
    expect(await wallet.request("status", undefined)).toMatchObject({
      accounts: [{}, {}, { name: "Meanwhile" }],
    });
  });

  it("are locked together, and none puts back a wallet that was removed", async () => {
    const open = tabs();
    const [one, other] = [open(), open()];
    await withWords(one.wallet);
    await other.wallet.request("unlock", { password });
    await one.wallet.request("lock", undefined);
    expect(await other.wallet.request("status", undefined)).toMatchObject({
      state: "locked",
      reason: "elsewhere",
    });
    await other.wallet.request("unlock", { password });
    await one.wallet.request("remove", undefined);
    expect(await other.wallet.request("status", undefined)).toEqual({
      state: "none",
      wasRemoved: true,
    });
    expect((await stored()).current).toBeNull();
  });
});

describe("storage that fails", () => {
  it("puts an open wallet back when the browser has deleted it", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    vi.stubGlobal("indexedDB", new IDBFactory());
    expect(await wallet.request("status", undefined)).toMatchObject({ state: "open" });
    expect(await newWallet().request("unlock", { password })).toMatchObject({
      accounts: [{ address: first }, { address: second }],
    });
  });

  it("says so when it is full, and keeps what was there", async () => {
    await withWords(newWallet());
    const full = failing({
      write: async (text, change) => {
        const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
          throw new DOMException("full", "QuotaExceededError");
        });
        await browserStore()
          .write(text, change)
          .finally(() => put.mockRestore());
      },
    });
    const wallet = newWallet(full);
    await wallet.request("unlock", { password });
    await expect(wallet.request("addAccount", { name: "Three" })).rejects.toMatchObject({
      code: "storage_full",
    });
    expect(await wallet.request("status", undefined)).toMatchObject({
      state: "open",
      accounts: [{ address: first }, { address: second }],
    });
  });

  it("says so when the browser allows none", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    await expect(newWallet().request("status", undefined)).rejects.toMatchObject({
      code: "storage_blocked",
    });
    vi.stubGlobal("indexedDB", undefined);
    await expect(newWallet().request("status", undefined)).rejects.toMatchObject({
      code: "storage_blocked",
    });
  });

  it("is read again after each write", async () => {
    const wallet = newWallet(failing({ write: async () => {} }));
    await expect(withWords(wallet)).rejects.toMatchObject({ code: "storage_failed" });
  });

  it("falls back on the vault before a half-written one, and says so", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    await wallet.request("addAccount", { name: "Three" });
    const { current } = await stored();
    await overwrite({ current: current?.slice(0, 300) });
    const next = newWallet();
    expect(await next.request("status", undefined)).toMatchObject({ isRecovered: true });
    expect(await next.request("unlock", { password })).toMatchObject({
      accounts: [{ address: first }, { address: second }],
      isRecovered: true,
    });
    expect(await next.request("addAccount", { name: "Three" })).toMatchObject({
      isRecovered: false,
      accounts: [{}, {}, { name: "Three" }],
    });
  });

  it("falls back as well when only the secret is damaged", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    await wallet.request("addAccount", { name: "Three" });
    const vault = JSON.parse((await stored()).current ?? "") as Vault;
    vault.secret.sealed = vault.secret.sealed.replace(/^../, "00").replace(/..$/, "00");
    await overwrite({ current: JSON.stringify(vault) });
    expect(await newWallet().request("unlock", { password })).toMatchObject({
      isRecovered: true,
      accounts: [{ address: first }, { address: second }],
    });
  });

  it("gives out what does not open, and lets nothing overwrite it but a person", async () => {
    await withWords(newWallet());
    await overwrite({ current: '{"format":"handsel.vault"', previous: null });
    const wallet = newWallet();
    expect(await wallet.request("status", undefined)).toEqual({
      state: "damaged",
      problem: "vault_not_json",
    });
    await expect(withWords(wallet)).rejects.toMatchObject({ code: "wallet_exists" });
    await expect(wallet.request("unlock", { password })).rejects.toMatchObject({
      code: "vault_not_json",
    });
    expect(await wallet.request("backupFile", undefined)).toBe('{"format":"handsel.vault"');
    await wallet.request("remove", undefined);
    expect(await withWords(wallet)).toMatchObject({ state: "open" });
  });

  it("leaves what a newer version wrote alone", async () => {
    await withWords(newWallet());
    const { current } = await stored();
    const newer = JSON.stringify({ ...JSON.parse(current ?? ""), version: 2, more: 1 });
    await overwrite({ current: newer });
    const wallet = newWallet();
    expect(await wallet.request("status", undefined)).toEqual({
      state: "damaged",
      problem: "vault_newer",
    });
    expect((await stored()).current).toBe(newer);
  });

  it("believes the secret where what is shown before says otherwise, and corrects that", async () => {
    await withWords(newWallet());
    const vault = JSON.parse((await stored()).current ?? "") as Vault;
    vault.accounts = [{ name: "Everyday", address: second }];
    await overwrite({ current: JSON.stringify(vault) });
    const wallet = newWallet();
    expect(await wallet.request("unlock", { password })).toMatchObject({
      accounts: [{ address: first }, { address: second }],
    });
    expect(JSON.parse((await stored()).current ?? "").accounts).toMatchObject([
      { address: first },
      { address: second },
    ]);
  });
});

describe("a backup that is tried in another browser", () => {
  it("is told by what it has and the wallet there lacks", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const oldFile = await wallet.request("backupFile", undefined);
    await wallet.request("importWallet", {
      ...{ imported: { kind: "key", key: `0x${"11".repeat(32)}` }, password, name: "Key" },
    });
    const file = await wallet.request("backupFile", undefined);
    vi.stubGlobal("indexedDB", new IDBFactory());
    const other = newWallet();
    await other.request("restore", { file: oldFile, password });
    expect(await other.request("checkBackup", { kind: "file", file, password })).toEqual({
      ...{ missing: [], more: ["Key"] },
    });
  });
});

describe("a backup file", () => {
  it("opens in another browser, and there counts as a backup", async () => {
    const wallet = newWallet();
    await wallet.request("create", { password, words: 12, name: "Everyday" });
    const shown = await wallet.request("showWords", { password });
    const file = await wallet.request("backupFile", undefined);
    vi.stubGlobal("indexedDB", new IDBFactory());
    const other = newWallet();
    await expect(
      other.request("restore", { file, password: "not the password" }),
    ).rejects.toMatchObject({ code: "password_wrong" });
    expect(await other.request("restore", { file, password })).toMatchObject({ isBackedUp: true });
    expect(await other.request("showWords", { password })).toBe(shown);
  });

  it("is not restored under the address of another wallet", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    const file = await wallet.request("backupFile", undefined);
    vi.stubGlobal("indexedDB", new IDBFactory());
    const other = newWallet();
    await expect(
      other.request("restore", { file, password, address: second }),
    ).rejects.toMatchObject({ code: "backup_mislabelled" });
    expect(await other.request("status", undefined)).toMatchObject({ state: "none" });
    expect(await other.request("restore", { file, password, address: first })).toMatchObject({
      state: "open",
    });
  });
});

it("keeps keys and words out of storage and of what pages are told", async () => {
  const { wallet, changes } = tabs()();
  await withWords(wallet);
  await wallet.request("addAccount", { name: "Three" });
  const told = JSON.stringify([await stored(), changes, await wallet.request("status", undefined)]);
  for (const secret of ["junk", otherKey, password]) expect(told).not.toContain(secret);
});

it("refuses a request that it does not know", async () => {
  const wallet = newWallet();
  const ask = (name: string) => wallet.request(name as "status", undefined);
  for (const name of ["constructor", "__proto__", "dump"]) {
    await expect(ask(name)).rejects.toMatchObject({ code: "failed" });
  }
});
