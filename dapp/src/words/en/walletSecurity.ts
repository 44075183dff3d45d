import { plural } from "./plural.ts";

export const title = "Security of this wallet";
export const labelled = (label: string, name: string) => `${label}: ${name}`;
export const rename = "Rename";
export const name = "Name";
export const save = "Save";
export const cancel = "Cancel";
export const key = "Key";
export const showKey = "Show the key";
export const keystore = "Keystore file";
export const keystoreName = "keystore.json";
export const saveFile = "Save the file";
export const filePassword = "New password of the file";
export const importAccount = "Import an account";
export const importAccountNote =
  "By its key or a keystore file. The words of this wallet do not bring it back: keep its key too.";
export const importBegin = "Import";
export const opening = "Opening it";
export const passwordNote = "It always opens the wallet.";
export const change = "Change";
export const changePassword = "Change password";
export const oldPassword = "Password until now";
export const newPassword = "New password";
export const oldFiles =
  "Backup files that you saved before keep the password they were saved under. Save a new one afterwards, and delete the old ones.";
export const passkey = (name: string) => `Passkey, ${name}`;
export const nextPasskey = (number: number) => `Passkey ${number}`;
export const addedOn = (date: string) => `Added ${date}.`;
export const addedElsewhere = (date: string, host: string) =>
  `Added ${date} at ${host}. It answers only there.`;
export const passkeyName = "Name of the passkey";
export const remove = "Remove";
export const removePasskey = "Remove passkey";
export const removePasskeyNote =
  "It will not open this wallet any more; the password still does. Files that you saved before keep it. To delete the passkey itself, use the settings of its device.";
export const moveMoney =
  "If somebody may have such a file and what opened it, make a new wallet and move the money there. The file leads to keys that you import later, too.";
export const addPasskey = "Add a passkey";
export const addPasskeyNote =
  "A further way in beside the password: fingerprint, face or screen lock.";
export const waitingForPasskeyAdvice =
  "It may ask twice: the passkey is made, and then tried. The wallet opens as before until that is done.";
export const add = "Add";
export const locksItself = "Locks by itself";
export const locksItselfNote =
  "After 5 minutes without you, after 15 while the page is out of view, and when the page is closed.";
export const backups = "Backups";
export const words = "The words";
export const wordsNote = "Whoever has them has your money. On paper, not in a photo.";
export const showWords = "Show the words";
export const lookAround =
  "Whoever sees it can take everything. Look around first; nobody at Handsel or any shop will ever ask for it.";
export const nobodyAsks = "Type it into no page that somebody sent you";
export const hide = "Hide";
export const device = "This device";
export const removeWallet = "Remove the wallet";
export const removeWalletNote =
  "From this browser, with the names that you gave to addresses and the list of what you sent. The money stays on the chain; you reach it with your words, your keys or a backup file.";
export const removeWalletBegin = "Remove…";
export const inIt = (accounts: number) =>
  plural(accounts, {
    one: "In its one account now",
    other: `In its ${accounts} accounts now`,
  });
export const counting = "Asking the chains…";
export const nothingInIt = "Nothing.";
export const notAllRead = "Not every chain answered, so there may be more.";
export const coinsOn = (coins: string, chain: string) => `${coins} on ${chain}`;
export const haveWords = "I have the words, or a backup file and its password";
export const haveKey = "I have the key, or a backup file and its password";
export const haveHint = "Without them what is in it is lost: nobody can bring it back.";
