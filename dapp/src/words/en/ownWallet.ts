import { plural } from "./plural.ts";

export const title = "Wallet";
export const createTitle = "Create a wallet";
export const createLead =
  "A wallet holds your coins and signs your payments. Its key is made on this device, and neither the shop nor Handsel ever sees it.";
export const howToOpen = "How do you want to open it?";
export const byPasskey = "Passkey: fingerprint, face or screen lock";
export const byPassword = "Password only: you type it each time";
export const noPasskeyHere = "Passkeys cannot open a wallet in this browser";
export const noPasskeyHereAdvice =
  "They can sign you in, but not unlock a key. A password does; you can add a passkey later in another browser.";
export const password = "Password";
export const sparePassword = "Spare password, for when the passkey does not work";
export const passwordHint =
  "At least 10 characters. Four unrelated words are good and easy to keep.";
export const newPassword = "Password for this device";
export const create = "Create wallet";
export const goodToKnow = "Good to know";
export const noReset = "Nobody can reset it";
export const noResetText = "Without the password and the 12 words the money is gone.";
export const startsEmpty = "It starts empty";
export const startsEmptyText = "You bring coins from an exchange or another wallet.";
export const everyday = "For everyday amounts";
export const everydayText =
  "For savings use a hardware wallet: its key never meets a browser. Whoever serves this page could change it, read what you type into it, and take what an open wallet has.";
export const firstName = "Everyday";
export const nextName = (count: number) => `Account ${count}`;
export const passkeyName = "This device";
export const toImport = "I have a wallet: import it";
export const toRestore = "Restore a backup";
export const toCreate = "Create a new wallet";
export const importTitle = "Import a wallet";
export const importLead =
  "It is opened in this browser and sent nowhere. Never type words or keys into a page that somebody sent you.";
export const whatYouHave = "What you have";
export const wordsKind = "Words";
export const keyKind = "Private key";
export const keystoreKind = "Keystore file";
export const yourWords = "Your words, in order";
export const yourWordsHint = "12, 15, 18, 21 or 24 of them. They stay in this browser.";
export const yourKey = "Private key";
export const yourKeyHint =
  "64 digits and letters. A key opens one account; keep the key itself as its backup.";
export const keystoreFile = "Keystore file";
export const keystorePassword = "Password of this file";
export const keystoreHint = "Opening takes a few seconds: the file is made slow to guess.";
export const importIt = "Import wallet";
export const restoreTitle = "Restore a backup";
export const restoreLead = "The file that you saved opens with the password it was saved under.";
export const backupFile = "Backup file";
export const restore = "Restore wallet";
export const removed = "The wallet was removed from this browser";
export const removedAdvice =
  "Your money is on the chain and safe. Import your words or restore a backup to reach it.";
export const unlockTitle = "Unlock your wallet";
export const lockedTitle = "Locked";
export const unlock = "Unlock";
export const unlockByPasskey = "Unlock with passkey";
export const unlimitedTries =
  "There is no limit on tries. Nobody can send you a new password, because nobody else has it.";
export const away = (minutes: number) =>
  plural(minutes, {
    one: "You were away for 1 minute",
    other: `You were away for ${minutes} minutes`,
  });
export const awayAdvice =
  "Your wallet locked itself. Your money and your payments are as you left them.";
export const elsewhere = "Locked in another tab";
export const elsewhereAdvice = "All tabs of this browser share one wallet.";
export const lock = "Lock";
export const made = "Your wallet is made";
export const madeLead = "It is empty, and it is on this device only.";
export const first = "First prove your backup";
export const firstAdvice =
  "Lose this device before you have the 12 words, and what arrived is lost with it. So the address shows once you have confirmed three of them.";
export const passwordToShow = "Password, to show the words";
export const showWords = "Write down the words";
export const writeDown = (count: number) => `Write down these ${count} words`;
export const writeDownLead =
  "On paper, in this order. They are the only way back to your money if you lose this device. Whoever has them has your money: nobody at Handsel or any shop will ever ask.";
export const noCopy = "No copy button on purpose: what is copied ends up in clouds.";
export const written = "I have written them down";
export const confirmThree = "Confirm three of them";
export const confirmThreeLead = "Look at your paper, not at the screen.";
export const word = (place: number) => `Word ${place}`;
export const confirm = "Confirm";
export const showAgain = "Show me the words again";
export const receive = "Receive";
export const account = "Account";
export const addressOf = (name: string) => `Address of ${name}`;
export const qrCode = (name: string) => `QR code: the address of ${name}`;
export const comparing =
  "Compare the first and the last four characters wherever you paste it. Send a small amount first if you have never done it.";
export const chains =
  "The address is the same on Ethereum and on every chain of its kind. Bitcoin, Solana and Tron cannot be sent here.";
export const fromExchange = "From an exchange";
export const fromExchangeAdvice =
  "To pay a shop with coins that are at an exchange, send them here first, and pay from here. A refund goes back to the address that paid, and an exchange's address can neither confirm an order nor report a problem.";
export const addAccount = "Add an account";
export const saveBackup = "Save a backup file";
export const saveBackupHint =
  "It opens with your password, here or with another program, and holds every account.";
export const backupName = "handsel-wallet.json";
export const mayBeLost = "This browser may delete the wallet";
export const mayBeLostAdvice =
  "The window is private, or the browser gave no lasting storage. Use a normal window, or write down the 12 words before any money arrives.";
export const recovered = "The last change was not saved";
export const recoveredAdvice =
  "The browser wrote it only in part, so this is the wallet as it was before. Look whether an account is missing, and add it again.";
export const damaged = "The stored wallet does not open";
export const saveDamaged = "Save it as a file";
export const removeDamaged = "Remove it from this browser";
export const waitingForPasskey = "Your browser asks for your passkey";
export const waitingForPasskeyAdvice = "The wallet is made already, and opens with its password.";
export const passwordMeanwhile = "If its device is not here, type the password instead.";
export const withoutPasskey = "Go on without a passkey";
export const passkeyFailed = "The wallet is made, and opens with its password";
export const send = "Send";
export const coins = "Coins";
export const accounts = "Accounts";
export const security = "Security and backups";
export const opensByBoth = "It opens with a passkey or the password.";
export const opensByPassword = "It opens with the password.";
export const empty = "Nothing in it yet";
export const emptyAdvice =
  "Send coins to its address from an exchange or another wallet. They show here as soon as the chain has them.";
export const forFees = (chain: string) => `${chain}, for network fees`;
export const notRead = (chain: string) => `${chain} does not answer`;
