import type { PasskeyAnswer } from "./locks.ts";
import type { ToSign } from "./sign.ts";
import type { PasskeyLock, ShownAccount } from "./vault.ts";
import type { VaultErrorCode } from "./vaultError.ts";

/** An account of an open wallet. Without a proven backup it has no address, so that no money arrives that could be lost. */
export interface OpenAccount {
  name: string;
  address: `0x${string}` | null;
  /** Whether the wallet's words are its backup; if not, it has a key of its own. */
  isOfWords: boolean;
}

/** A passkey that opens the wallet, with what to ask it for. */
export type KnownPasskey = Omit<PasskeyLock, "nonce" | "sealed">;

/** What a wallet that is there says of itself. */
interface Shown {
  id: string;
  isBackedUp: boolean;
  passkeys: KnownPasskey[];
  /** Whether the last change was written only in part, so that this is what was before it. */
  isRecovered: boolean;
}

/** Why a wallet locked itself. */
export type LockReason = "asked" | "away" | "elsewhere";

export type WalletStatus =
  | { state: "none"; wasRemoved: boolean }
  /** Stored is something that does not open; it can still be saved as a file. */
  | { state: "damaged"; problem: VaultErrorCode }
  | (Shown & {
      state: "locked";
      /** None without a proven backup. */
      accounts: ShownAccount[];
      reason: LockReason | null;
      /** Minutes that nobody was there, if that locked it. */
      away: number;
    })
  | (Shown & { state: "open"; accounts: OpenAccount[]; hasWords: boolean });

/** What is to become a wallet or part of one. */
export type Imported =
  | { kind: "words"; words: string; accounts: number }
  | { kind: "key"; key: string }
  | { kind: "keystore"; file: string; filePassword: string };

/** What a person has kept to open the wallet with elsewhere. */
export type BackupCopy =
  | { kind: "words"; words: string }
  | { kind: "file"; file: string; password: string };

/** What a backup was found to be. */
export interface BackupCheck {
  /** Names of the accounts that it does not bring back. */
  missing: string[];
  /** Names of the accounts that it has and the wallet lacks. */
  more: string[];
}

/** A proof that the person is there: the wallet's password. */
interface WithPassword {
  password: string;
}

/** Account of the wallet, by its place. */
interface OfAccount {
  account: number;
}

/**
 * What a page may ask of the worker: parameters and answer of each request. Keys leave the worker only in the answers of
 * `showWords`, `showKey` and `writeKeystore`, each of which takes the password.
 */
export interface Requests {
  status: [undefined, WalletStatus];
  create: [WithPassword & { words: 12 | 24; name: string }, WalletStatus];
  /** Makes a wallet of what is imported, or adds it to the open one, whose password it then takes. */
  importWallet: [WithPassword & { imported: Imported; name: string }, WalletStatus];
  /** Restores only the wallet whose first account has the address, where one is given. */
  restore: [WithPassword & { file: string; address?: string }, WalletStatus];
  unlock: [WithPassword, WalletStatus];
  unlockByPasskey: [PasskeyAnswer, WalletStatus];
  lock: [undefined, WalletStatus];
  /** Says that somebody is there. */
  touch: [undefined, undefined];
  /** Says whether the page can be seen. */
  show: [{ isVisible: boolean }, undefined];
  showWords: [WithPassword, string];
  showKey: [WithPassword & OfAccount, string];
  /** A file of one account for another wallet, under a password of its own. */
  writeKeystore: [WithPassword & OfAccount & { filePassword: string }, string];
  /** Names words by their places, counted from one, and so proves that they were written down. */
  proveWords: [{ answers: { place: number; word: string }[] }, WalletStatus];
  /** The file that opens with the password, for another browser or program. */
  backupFile: [undefined, string];
  /** Tries whether a backup opens the open wallet. Nothing is changed by it. */
  checkBackup: [BackupCopy, BackupCheck];
  addAccount: [{ name: string }, WalletStatus];
  renameAccount: [OfAccount & { name: string }, WalletStatus];
  changePassword: [WithPassword & { newPassword: string }, WalletStatus];
  /** Asks what would keep a new passkey from being added, before the browser makes one that opens nothing. */
  checkNewPasskey: [WithPassword & { name: string }, undefined];
  addPasskey: [
    WithPassword & { answer: PasskeyAnswer; rp: string; prfInput: string; name: string },
    WalletStatus,
  ];
  renamePasskey: [{ credential: string; name: string }, WalletStatus];
  removePasskey: [WithPassword & { credential: string }, WalletStatus];
  remove: [undefined, WalletStatus];
  /** Signs with the key of the account at this address. The page has shown the person what it is. */
  sign: [{ address: `0x${string}`; toSign: ToSign }, `0x${string}`];
}

export type Method = keyof Requests;
export type Parameters<Name extends Method> = Requests[Name][0];
export type Answer<Name extends Method> = Requests[Name][1];

/** A page's message to the worker. */
export interface RequestMessage {
  id: number;
  method: Method;
  parameters: unknown;
}

/** The worker's message to its page: an answer, or the status when it changed by itself. */
export type WorkerMessage =
  | { id: number; answer: unknown }
  | { id: number; error: { code: VaultErrorCode; at: string | null } }
  | { status: WalletStatus };
