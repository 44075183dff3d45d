/** What can go wrong with the wallet of this browser, by code: what it is, and what to do. */
export const problems = {
  account_known: () => "This account is in the wallet already.",
  account_unknown: () =>
    "The wallet has no such account any more. Disconnect it here and connect again.",
  accounts_many: () => "A wallet holds at most 100 accounts. Import this one into another browser.",
  backup_large: () =>
    "This wallet has more accounts than the server keeps a backup of. Save a backup file instead.",
  backup_mislabelled: () =>
    "It opens, but another wallet than the one that you chose. Nothing was restored. Choose another backup, or open a file that you saved.",
  backup_other: () =>
    "It opens, but another wallet than this one: none of the accounts here is in it. Look for the right one, or save a new backup.",
  backup_password: () =>
    "The backup does not open with this password. It keeps the one it was saved under: try yours from then, or save a new one.",
  cannot_encrypt: () => "This browser encrypts on https pages only. Open the page by https.",
  chain_other: () =>
    "This is for another chain than it says, or for every chain at once. Nothing was signed; go back to the shop.",
  failed: () => "The wallet could not do that. Reload the page; what is stored is untouched.",
  file_large: () => "The file is too large to be a wallet. Choose another.",
  key_characters: () =>
    "A private key has only digits and the letters a to f. Copy it again instead of typing it.",
  key_length: (at: string) =>
    `${at} of 64 characters. Copy the key again: one is often lost at the end.`,
  key_range: () => "No account has this key. Copy it again.",
  keystore_address: () => "The file names another address than its key has. Do not trust it.",
  keystore_cipher: () =>
    "The file is encrypted in a way that this wallet does not know. Import the words or the key instead.",
  keystore_cost: () =>
    "Opening this file would take more memory or time than a browser has. Import the words or the key instead.",
  keystore_kdf: () =>
    "The file is protected in a way that this wallet does not know. Import the words or the key instead.",
  keystore_malformed: (at: string) =>
    `The file is no whole keystore: look at ${at}. Export it again.`,
  keystore_not_json: () => "The file is no keystore. It is a text file that ends in .json.",
  keystore_password: () =>
    "The file does not open with this password. It may be an older one of yours.",
  keystore_version: () => "Only keystores of version 3 open here. Import the words or the key.",
  locked: () => "The wallet is locked. Unlock it and try again.",
  name_malformed: () => "A name has 1 to 60 characters, with single spaces between its words.",
  no_wallet: () =>
    "No wallet is in this browser. Create one, import your words or restore a backup.",
  passkey_declined: () =>
    "The passkey did not answer. You closed its window, or it took too long. Nothing changed; the password always works.",
  passkey_known: () => "This passkey opens the wallet already.",
  passkey_unable: () =>
    "This passkey cannot open a wallet in this browser. Use the password, which always works.",
  passkey_unknown: () => "This passkey does not open the wallet any more. Use the password.",
  passkey_wrong: () => "The passkey gave another answer than before. Use the password.",
  passkeys_many: () => "A wallet has at most 16 passkeys. Remove one first.",
  password_short: () =>
    "Too short: at least 10 characters. Four unrelated words are good and easy to keep.",
  password_wrong: () =>
    "This is not the password. Nothing is lost: try again, or import your words.",
  request_malformed: () => "This cannot be signed: its parts do not fit. Go back to the shop.",
  site_other: (at: string) =>
    `This would sign you in to ${at}, which is not this site. Nothing was signed; leave the page that asked.`,
  storage_blocked: () =>
    "This browser keeps nothing for this site. Allow site data in its settings, or use a normal window.",
  storage_failed: () => "The browser did not keep the change. Nothing else changed; try again.",
  storage_full: () =>
    "The browser's storage is full. The wallet is as it was; free some space and try again.",
  vault_damaged: () =>
    "The wallet's content is damaged. Restore a backup file or import your words.",
  vault_malformed: (at: string) =>
    `The file is no whole wallet: look at ${at}. Try another backup.`,
  vault_newer: () =>
    "A newer version of this page wrote this wallet. Reload the page; do not remove the wallet.",
  vault_not_json: () => "The file is no wallet, or only a part of one. Try another backup.",
  vault_other_kind: () => "The file is something else than a wallet's backup. Try another.",
  wallet_changed: () => "Another tab changed the wallet at the same moment. Try again.",
  wallet_exists: () => "A wallet is in this browser already. Reload the page to open it.",
  wallet_removed: () => "Another tab has removed the wallet. Restore a backup to use it here.",
  word_unknown: (at: string) => `Not in the list of words: word ${at}. Compare with your paper.`,
  words_count: (at: string) => `${at} words. It takes 12, 15, 18, 21 or 24.`,
  words_missing: () => "This wallet was imported by its key and has no words.",
  words_order: () =>
    "All words exist, but together they open nothing. Two are probably exchanged, or one is a similar word.",
  words_wrong: (at: string) => `Not word ${at}. Check the spelling on your paper.`,
  worker_gone: () => "The browser has stopped the wallet. Reload the page; nothing is lost.",
} as const;
