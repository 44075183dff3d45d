import { plural } from "./plural.ts";

export const title = "Encrypted backup on the server";
export const lead =
  "The server keeps your wallet's file as this browser has encrypted it. It gives it out after two factors, and only your wallet's password opens it.";
export const whatItSees =
  "Without the password the file tells the names and addresses of your accounts, and when it was saved. A weak password can be guessed by whoever has the file: choose a long one.";
export const note = "In an account with two factors. The server cannot open it.";
export const open = "Open";
export const savedOn = (time: string) => `Saved ${time}`;
export const saveAgain = "Save it again after you change the password or the accounts.";
export const earlierVersions = (count: number) =>
  plural(count, {
    one: "One earlier version is kept with it.",
    other: `${count} earlier versions are kept with it.`,
  });
export const fromElsewhere = "The newest version may be from another browser";
export const fromElsewhereAdvice =
  "It may have accounts that this wallet lacks. Test it before you save over it.";
export const saveUntested = "Save over it without a test";
export const saveUntestedHint = "It is kept as an earlier version until five newer ones are saved.";
export const noWayBack = "Without this wallet you cannot sign in here";
export const noWayBackAdvice =
  "This account opens only by accounts of this wallet. Whoever has lost the wallet cannot fetch its backup. Add another wallet or a passkey to the account.";
export const addWayIn = "Add another way in";
export const nothingSaved = "Nothing of this wallet is on the server";
export const nothingSavedAdvice = "Your words and your backup file are not touched by it.";
export const save = "Save the backup";
export const replace = "Save it again";
export const test = "Test it";
export const remove = "Delete…";
export const removeTitle = "Every version of it is deleted from the server";
export const removeAdvice =
  "Your wallet stays in this browser. Make sure that you have your words, or a backup file and its password.";
export const removeNow = "Delete it from the server";
export const keep = "Keep it";
export const passwordOfBackup = "Password of the backup";
export const passwordOfBackupHint =
  "The one that your wallet had when this was saved. Nobody else has it.";
export const testNow = "Test it now";
export const testTitle = "Test my backup";
export const testNote = "Try your words or a backup file before you need them.";
export const testLead =
  "Type your words, or open a backup file, as if this device were lost. You are told whether it opens this wallet. Nothing is changed, and nothing is sent.";
export const fromPaper = "From your paper, not from the screen. They stay in this browser.";
export const opensAll = (accounts: number) =>
  plural(accounts, {
    one: "It opens this wallet, with its one account",
    other: `It opens this wallet, with all its ${accounts} accounts`,
  });
export const nothingChanged = "Nothing was changed. Keep it where you found it.";
export const opensSome = (found: number, accounts: number) =>
  plural(found, {
    one: `It opens this wallet, but brings back only 1 of its ${accounts} accounts`,
    other: `It opens this wallet, but brings back only ${found} of its ${accounts} accounts`,
  });
export const notInIt = "These are not in it:";
export const notInItAdvice =
  "Words bring no imported keys back, and an older file none that came later. Save a new backup file, or keep those keys.";
export const hasMore = "It has accounts that this wallet lacks";
export const hasMoreAdvice =
  "What you save from here will not have them. Restore it in another browser, show their keys there, and import them here.";
export const whereFrom = "Where it is";
export const fromFile = "A file that I saved";
export const fromServer = "On this server, in my account";
export const restoreFromServerLead =
  "The server gives your backup out after two factors. Only your wallet's password opens it, here in this browser.";
export const restoreInNewTab = "Restore it in a new tab";
export const restoreInNewTabNote =
  "You sign in there, with two factors. This page stays open, and goes on as soon as the wallet is in this browser.";
export const isBack = "Your wallet is in this browser";
export const isBackAdvice =
  "Were you paying in another tab? Go back to it: the payment waits there for you to unlock the wallet.";
export const whichBackup = "Which backup";
export const backupOf = (address: string, time: string) => `${address}, saved ${time}`;
export const noBackups = "No wallet has a backup in this account";
export const noBackupsAdvice =
  "Sign in to the account that you saved it with, or use your words or a backup file.";
