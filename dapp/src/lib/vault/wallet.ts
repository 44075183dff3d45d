import { now } from "../time/clock.ts";
import { AwayLock } from "./awayLock.ts";
import { type Bytes, toDigits } from "./bytes.ts";
import { openKeystore, writeKeystore } from "./keystore.ts";
import {
  checkNewPassword,
  lockByPasskey,
  lockByPassword,
  openByPasskey,
  openByPassword,
} from "./locks.ts";
import {
  keysOfAccounts,
  makeVault,
  type OpenVault,
  openVault,
  openWithKey,
  reopen,
  sealSecret,
} from "./openVault.ts";
import { addressOfKey, readPrivateKey } from "./privateKey.ts";
import { isName, readVault } from "./readVault.ts";
import type {
  Answer,
  BackupCopy,
  Imported,
  LockReason,
  Method,
  Parameters,
  WalletStatus,
} from "./requests.ts";
import { signWith } from "./sign.ts";
import { StoredVault } from "./storedVault.ts";
import { limits, SCRYPT_COST, type Secret, type Vault } from "./vault.ts";
import { VaultError } from "./vaultError.ts";
import type { VaultStore } from "./vaultStore.ts";
import { keysOfWords, makeWords, readWords } from "./words.ts";

/** How the wallets of several tabs hear of each other. */
export interface Siblings {
  tell(what: "changed" | "locked"): void;
  onTold: ((what: unknown) => void) | null;
}

/** What the worker holds while the wallet is open. Words and keys are not among it: they are unsealed when they are needed. */
interface Open {
  dataKey: CryptoKey;
  accounts: Secret["accounts"];
  hasWords: boolean;
  isBackedUp: boolean;
}

interface WalletOptions {
  store: VaultStore;
  siblings: Siblings;
  /** Called when the status changes by itself. */
  onChange: (status: WalletStatus) => void;
  /** Host of the pages, to which alone it signs in. */
  site: string;
  /** Cost of scrypt for new passwords. */
  cost?: number;
}

type Handlers = {
  [Name in Method]: (parameters: Parameters<Name>) => Promise<Answer<Name>> | Answer<Name>;
};

/** Fewest words that prove that all were written down. */
const PROVING_WORDS = 3;

/** The wallet of this browser. It runs in a worker, where no page's script can read what it holds. */
export class Wallet {
  readonly #stored: StoredVault;
  readonly #siblings: Siblings;
  readonly #onChange: (status: WalletStatus) => void;
  readonly #site: string;
  readonly #cost: number;
  readonly #awayLock: AwayLock;
  #open: Open | null = null;
  #reason: LockReason | null = null;
  #away = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ store, siblings, onChange, site, cost = SCRYPT_COST }: WalletOptions) {
    this.#stored = new StoredVault(store);
    this.#siblings = siblings;
    this.#onChange = onChange;
    this.#site = site;
    this.#cost = cost;
    this.#awayLock = new AwayLock((minutes) => {
      this.#close("away", minutes);
      this.#onChange(this.#status());
    });
    siblings.onTold = (what) => void this.#inTurn(() => this.#hear(what)).catch(() => {});
  }

  /** Answers a page's request, after those before it. @throws VaultError */
  request<Name extends Method>(name: Name, parameters: Parameters<Name>): Promise<Answer<Name>> {
    const handlers: Handlers = this.#handlers;
    if (!Object.hasOwn(handlers, name)) return Promise.reject(new VaultError("failed"));
    if (name === "touch" || name === "show") {
      return Promise.resolve(handlers[name](parameters));
    }
    return this.#inTurn(async () => {
      this.#awayLock.check();
      await this.#load();
      const answer = await handlers[name](parameters);
      if (name !== "status") this.#awayLock.touch();
      return answer;
    });
  }

  readonly #handlers: Handlers = {
    status: () => this.#status(),
    touch: () => this.#awayLock.touch() as undefined,
    show: ({ isVisible }) => this.#awayLock.show(isVisible) as undefined,

    create: async ({ password, words, name }) => {
      this.#checkNew(password, name);
      const phrase = makeWords(words);
      return this.#begin(secretOfWords(phrase, 1, name, false), password);
    },

    importWallet: async ({ imported, password, name }) => {
      if (this.#open) return this.#add(imported, password, name);
      this.#checkNew(password, name);
      return this.#begin(await secretOf(imported, name), password);
    },

    restore: async ({ file, password, address }) => {
      if (this.#stored.vault ?? this.#stored.problem) throw new VaultError("wallet_exists");
      const opened = await openVault(readVault(file), password);
      // An account never leaves its place, so the first says which wallet it is.
      if (address !== undefined && opened.secret.accounts[0]?.address !== address) {
        throw new VaultError("backup_mislabelled");
      }
      // Whoever has restored it from a file has a backup.
      opened.secret.backed_up = true;
      await this.#keep(await sealSecret(opened));
      return this.#status();
    },

    unlock: async ({ password }) => {
      const vault = this.#vault();
      return this.#unlock(await this.#openOrPrevious((from) => openVault(from, password), vault));
    },

    unlockByPasskey: (answer) =>
      forgetting(answer.output, async () => {
        const opened = this.#openOrPrevious(async (from) => {
          const lock = from.passkeys.find(({ credential }) => credential === answer.credential);
          if (!lock) throw new VaultError("passkey_unknown");
          return openWithKey(from, await openByPasskey(from.id, lock, answer));
        }, this.#vault());
        return this.#unlock(await opened);
      }),

    lock: () => {
      if (this.#open) {
        this.#close("asked");
        this.#siblings.tell("locked");
      }
      return this.#status();
    },

    showWords: async ({ password }) => {
      const { secret } = await openVault(this.#vault(), password);
      if (secret.words === null) throw new VaultError("words_missing");
      return secret.words;
    },

    showKey: async ({ password, account }) => {
      const { secret } = await openVault(this.#vault(), password);
      return withKey(secret, account, async (key) => `0x${toDigits(key)}`);
    },

    writeKeystore: async ({ password, account, filePassword }) => {
      checkNewPassword(filePassword);
      const { secret } = await openVault(this.#vault(), password);
      return withKey(secret, account, (key) => writeKeystore(key, filePassword, this.#cost));
    },

    proveWords: ({ answers }) =>
      this.#change(({ secret }) => {
        if (secret.words === null) throw new VaultError("words_missing");
        const words = secret.words.split(" ");
        const wrong = answers.filter(
          ({ place, word }) => words[place - 1] !== word.trim().toLowerCase(),
        );
        if (wrong.length > 0) {
          throw new VaultError("words_wrong", wrong.map(({ place }) => place).join(", "));
        }
        if (new Set(answers.map(({ place }) => place)).size < PROVING_WORDS) {
          throw new VaultError("words_count", String(answers.length));
        }
        secret.backed_up = true;
      }),

    backupFile: () => this.#stored.file(),

    checkBackup: async (copy) => {
      const { secret } = await this.#reopen();
      const found = await accountsOf(copy, secret);
      const missing = secret.accounts.filter(({ address }) => !found.has(address));
      if (missing.length === secret.accounts.length) throw new VaultError("backup_other");
      for (const { address } of secret.accounts) found.delete(address);
      return { missing: missing.map(({ name }) => name), more: [...found.values()] };
    },

    addAccount: ({ name }) => {
      checkName(name);
      return this.#change(({ secret }) => {
        if (secret.words === null) throw new VaultError("words_missing");
        const used = secret.accounts.flatMap(({ from, index }) =>
          from === "words" ? [index] : [],
        );
        addAccounts(secret, secret.words, [used.length === 0 ? 0 : Math.max(...used) + 1], [name]);
      });
    },

    renameAccount: ({ account, name }) => {
      checkName(name);
      return this.#change(({ secret }) => {
        const renamed = secret.accounts[account];
        if (!renamed) throw new VaultError("account_unknown");
        renamed.name = name;
      });
    },

    changePassword: async ({ password, newPassword }) => {
      checkNewPassword(newPassword);
      const vault = this.#vault();
      const bytes = await openByPassword(vault.id, vault.password, password);
      const lock = await forgetting(bytes, () =>
        lockByPassword(vault.id, bytes, newPassword, this.#cost),
      );
      return this.#changeLocks({ ...vault, password: lock });
    },

    checkNewPasskey: async ({ password, name }) => {
      const vault = this.#checkNewPasskey(name);
      (await openByPassword(vault.id, vault.password, password)).fill(0);
      return undefined;
    },

    addPasskey: ({ password, answer, rp, prfInput, name }) =>
      forgetting(answer.output, async () => {
        const vault = this.#checkNewPasskey(name);
        if (isKnown(vault, answer.credential)) throw new VaultError("passkey_known");
        const about = { rp, prf_input: prfInput, name, added_at: now() };
        const bytes = await openByPassword(vault.id, vault.password, password);
        const lock = await forgetting(bytes, () => lockByPasskey(vault.id, bytes, answer, about));
        return this.#changeLocks({ ...vault, passkeys: [...vault.passkeys, lock] });
      }),

    renamePasskey: ({ credential, name }) => {
      checkName(name);
      const { vault } = this.#opened();
      if (!isKnown(vault, credential)) throw new VaultError("passkey_unknown");
      const passkeys = vault.passkeys.map((known) =>
        known.credential === credential ? { ...known, name } : known,
      );
      return this.#changeLocks({ ...vault, passkeys });
    },

    removePasskey: async ({ password, credential }) => {
      const vault = this.#vault();
      if (!isKnown(vault, credential)) throw new VaultError("passkey_unknown");
      const passkeys = vault.passkeys.filter((known) => known.credential !== credential);
      (await openByPassword(vault.id, vault.password, password)).fill(0);
      return this.#changeLocks({ ...vault, passkeys });
    },

    remove: async () => {
      await this.#stored.remove();
      this.#close(null);
      this.#siblings.tell("changed");
      return this.#status();
    },

    sign: async ({ address, toSign }) => {
      const { secret } = await this.#reopen();
      const place = secret.accounts.findIndex((account) => account.address === address);
      return withKey(secret, place, (key) => signWith(key, toSign, this.#site));
    },
  };

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work, work);
    this.#last = result;
    return result;
  }

  /** Reads what is stored; an open wallet follows a change by another tab, and stays if the browser deleted its storage. */
  async #load(): Promise<void> {
    const before = this.#stored.vault;
    if (!(await this.#stored.load()) || !this.#open) return;
    const { dataKey } = this.#open;
    const { vault } = this.#stored;
    if (vault === null && before !== null && (await this.#stored.putBack(before))) return;
    try {
      if (!vault || vault.id !== before?.id) throw new VaultError("locked");
      this.#hold(await reopen(vault, dataKey));
    } catch {
      this.#close("elsewhere");
    }
  }

  async #hear(what: unknown): Promise<void> {
    if (what === "locked" && this.#open) this.#close("elsewhere");
    await this.#load();
    this.#onChange(this.#status());
  }

  #status(): WalletStatus {
    const { vault, problem, wasRemoved, isRecovered } = this.#stored;
    if (problem !== null) return { state: "damaged", problem };
    if (vault === null) return { state: "none", wasRemoved };
    const shown = {
      id: vault.id,
      isBackedUp: this.#open ? this.#open.isBackedUp : vault.backed_up,
      passkeys: vault.passkeys.map(({ credential, rp, prf_input, name, added_at }) => {
        return { credential, rp, prf_input, name, added_at };
      }),
      isRecovered,
    };
    if (!this.#open) {
      const accounts = vault.backed_up ? vault.accounts : [];
      return { ...shown, state: "locked", accounts, reason: this.#reason, away: this.#away };
    }
    const { accounts, isBackedUp, hasWords } = this.#open;
    return {
      ...shown,
      state: "open",
      hasWords,
      accounts: accounts.map(({ name, address, from }) => {
        return { name, address: isBackedUp ? address : null, isOfWords: from === "words" };
      }),
    };
  }

  #vault(): Vault {
    const { vault, problem } = this.#stored;
    if (vault) return vault;
    throw new VaultError(problem ?? "no_wallet");
  }

  #checkNew(password: string, name: string): void {
    if (this.#stored.vault ?? this.#stored.problem) throw new VaultError("wallet_exists");
    checkNewPassword(password);
    checkName(name);
  }

  /** @throws VaultError `name_malformed`, `passkeys_many` */
  #checkNewPasskey(name: string): Vault {
    checkName(name);
    const vault = this.#vault();
    if (vault.passkeys.length >= limits.passkeys) throw new VaultError("passkeys_many");
    return vault;
  }

  async #begin(secret: Secret, password: string): Promise<WalletStatus> {
    await this.#keep(await makeVault(secret, password, { cost: this.#cost, now: now() * 1000 }));
    return this.#status();
  }

  async #add(imported: Imported, password: string, name: string): Promise<WalletStatus> {
    checkName(name);
    const vault = this.#vault();
    (await openByPassword(vault.id, vault.password, password)).fill(0);
    const more = await secretOf(imported, name);
    return this.#change(({ secret }) => {
      if (more.words !== null && secret.words !== null) throw new VaultError("wallet_exists");
      const known = new Set(secret.accounts.map(({ address }) => address));
      if (more.accounts.some(({ address }) => known.has(address))) {
        throw new VaultError("account_known");
      }
      const keys = secret.keys.length;
      secret.words ??= more.words;
      secret.keys.push(...more.keys);
      secret.accounts.push(
        ...more.accounts.map((account) =>
          account.from === "key" ? { ...account, index: account.index + keys } : account,
        ),
      );
      checkCount(secret);
    });
  }

  /** @throws VaultError `locked` */
  #opened(): { vault: Vault; dataKey: CryptoKey } {
    if (!this.#open) throw new VaultError("locked");
    return { vault: this.#vault(), dataKey: this.#open.dataKey };
  }

  /** Unseals the open wallet's secret. @throws VaultError `locked` */
  async #reopen(): Promise<OpenVault> {
    const { vault, dataKey } = this.#opened();
    return reopen(vault, dataKey);
  }

  /** Changes the secret of the open wallet. */
  async #change(change: (opened: OpenVault) => void): Promise<WalletStatus> {
    const opened = await this.#reopen();
    change(opened);
    await this.#keep(await sealSecret(opened));
    return this.#status();
  }

  /** Changes the ways in; the old ones open nothing that this browser keeps. */
  async #changeLocks(vault: Vault): Promise<WalletStatus> {
    await this.#stored.keep(vault, false);
    this.#siblings.tell("changed");
    return this.#status();
  }

  async #keep(opened: OpenVault): Promise<void> {
    await this.#stored.keep(opened.vault);
    this.#siblings.tell("changed");
    this.#hold(opened);
  }

  async #openOrPrevious(
    open: (vault: Vault) => Promise<OpenVault>,
    vault: Vault,
  ): Promise<OpenVault> {
    try {
      return await open(vault);
    } catch (error) {
      const { previous } = this.#stored;
      const isDamaged = error instanceof VaultError && error.code === "vault_damaged";
      if (!isDamaged || !previous || previous === vault) throw error;
      const opened = await open(previous);
      await this.#stored.keep(opened.vault, false);
      this.#stored.isRecovered = true;
      return opened;
    }
  }

  /** Opens the wallet; where the part that is shown before does not say what the secret says, the secret is right. */
  async #unlock(opened: OpenVault): Promise<WalletStatus> {
    this.#hold(opened);
    const { vault, secret } = opened;
    const shown = JSON.stringify(secret.accounts.map(({ name, address }) => ({ name, address })));
    if (shown !== JSON.stringify(vault.accounts) || vault.backed_up !== secret.backed_up) {
      await this.#keep(await sealSecret(opened));
    }
    return this.#status();
  }

  #hold({ dataKey, secret }: OpenVault): void {
    // Of a key that does not belong to its address nothing is shown.
    for (const key of keysOfAccounts(secret)) key.fill(0);
    const wasOpen = this.#open !== null;
    const { accounts, words, backed_up: isBackedUp } = secret;
    this.#open = { dataKey, accounts, hasWords: words !== null, isBackedUp };
    this.#reason = null;
    this.#away = 0;
    if (!wasOpen) this.#awayLock.start();
  }

  #close(reason: LockReason | null, minutes = 0): void {
    this.#open = null;
    this.#reason = reason;
    this.#away = minutes;
    this.#awayLock.stop();
  }
}

/** @throws VaultError `name_malformed` */
function checkName(name: string): void {
  if (!isName(name)) throw new VaultError("name_malformed");
}

/** Does something, and overwrites what it was done with, whatever became of it. */
async function forgetting<Result>(secret: Bytes, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } finally {
    secret.fill(0);
  }
}

/** Does something with the key of the account at this place, and forgets all keys. @throws VaultError `account_unknown` */
async function withKey<Result>(
  secret: Secret,
  place: number,
  use: (key: Bytes) => Promise<Result>,
): Promise<Result> {
  const keys = keysOfAccounts(secret);
  try {
    const key = keys[place];
    if (!key) throw new VaultError("account_unknown");
    return await use(key);
  } finally {
    for (const key of keys) key.fill(0);
  }
}

function isKnown({ passkeys }: Vault, credential: string): boolean {
  return passkeys.some((known) => known.credential === credential);
}

function checkCount({ accounts }: Secret): void {
  if (accounts.length > limits.accounts) throw new VaultError("accounts_many");
}

/**
 * Returns the addresses that a backup brings back, with their names: of words those of the wallet, of a file all. Every key is
 * made again, as on the day of a loss.
 * @throws VaultError `backup_password`, those of `readWords` and `readVault`
 */
async function accountsOf(copy: BackupCopy, { accounts }: Secret): Promise<Map<string, string>> {
  if (copy.kind === "words") {
    const words = readWords(copy.words);
    const ofWords = accounts.filter(({ from }) => from === "words");
    const keys = keysOfWords(
      words,
      ofWords.map(({ index }) => index),
    );
    return named(addressesOf(keys), ofWords);
  }
  const vault = readVault(copy.file);
  try {
    const { secret } = await openVault(vault, copy.password);
    return named(addressesOf(keysOfAccounts(secret)), secret.accounts);
  } catch (error) {
    const isWrong = error instanceof VaultError && error.code === "password_wrong";
    throw isWrong ? new VaultError("backup_password") : error;
  }
}

function named(addresses: readonly string[], accounts: readonly { name: string }[]) {
  return new Map(addresses.map((address, nth) => [address, accounts[nth]?.name ?? ""]));
}

/** Returns the address of each key, and forgets the keys. */
function addressesOf(keys: readonly Bytes[]): string[] {
  return keys.map((key) => {
    const address = addressOfKey(key);
    key.fill(0);
    return address;
  });
}

async function secretOf(imported: Imported, name: string): Promise<Secret> {
  switch (imported.kind) {
    case "words":
      return secretOfWords(readWords(imported.words), imported.accounts, name, true);
    case "key":
      return secretOfKey(readPrivateKey(imported.key), name);
    case "keystore":
      return secretOfKey(await openKeystore(imported.file, imported.filePassword), name);
  }
}

function secretOfWords(words: string, count: number, name: string, backed_up: boolean): Secret {
  const secret: Secret = { words, keys: [], accounts: [], backed_up };
  const indexes = Array.from({ length: Math.max(1, count) }, (_, nth) => nth);
  const names = indexes.map((nth) => (nth === 0 ? name : `${name} ${nth + 1}`.slice(-limits.name)));
  addAccounts(secret, words, indexes, names);
  return secret;
}

function secretOfKey(key: Bytes, name: string): Secret {
  const account = { name, address: addressOfKey(key), from: "key", index: 0 } as const;
  return { words: null, keys: [toDigits(key)], accounts: [account], backed_up: true };
}

function addAccounts(
  secret: Secret,
  words: string,
  indexes: readonly number[],
  names: readonly string[],
): void {
  keysOfWords(words, indexes).forEach((key, nth) => {
    const address = addressOfKey(key);
    key.fill(0);
    if (secret.accounts.some((known) => known.address === address)) {
      throw new VaultError("account_known");
    }
    const [name = "", index = 0] = [names[nth], indexes[nth]];
    secret.accounts.push({ name, address, from: "words", index });
  });
  checkCount(secret);
}
