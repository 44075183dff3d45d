import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AWAY } from "./awayLock.ts";
import { randomBytes } from "./bytes.ts";
import type { WalletStatus } from "./requests.ts";
import type { Vault } from "./vault.ts";
import { browserStore, type VaultStore } from "./vaultStore.ts";
import { type Siblings, Wallet } from "./wallet.ts";

const password = "four mugs on a shelf";
const words = `${"test ".repeat(11)}junk`;
const first = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const second = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
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
    return { wallet: new Wallet({ store, siblings, onChange, cost: 2 ** 14 }), changes };
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
    const add = () =>
      wallet.request("addPasskey", {
        ...{ password, answer: { credential, output: output.slice() }, ...about },
      });
    expect(await add()).toMatchObject({ passkeys: [{ credential, rp: "shop.example" }] });
    await expect(add()).rejects.toMatchObject({ code: "passkey_known" });
    await wallet.request("lock", undefined);
    const unlock = (id: string, answer: Uint8Array<ArrayBuffer>) =>
      wallet.request("unlockByPasskey", { credential: id, output: answer });
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
  });
});

describe("accounts", () => {
  it("are added, and imported once", async () => {
    const wallet = newWallet();
    await withWords(wallet);
    await wallet.request("addAccount", { name: "Savings" });
    const key = { kind: "key", key: otherKey } as const;
    await expect(
      wallet.request("importWallet", { imported: key, password, name: "Again" }),
    ).rejects.toMatchObject({ code: "account_known" });
    const own = { kind: "key", key: `0x${"11".repeat(32)}` } as const;
    const status = await wallet.request("importWallet", { imported: own, password, name: "Old" });
    expect(status).toMatchObject({
      accounts: [
        { name: "Everyday" },
        { name: "Everyday 2" },
        { name: "Savings", isOfWords: true },
        { name: "Old", isOfWords: false },
      ],
    });
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
