export const takeTitle = "Take your data with you";
export const takeAdvice =
  "Everything that is kept about you: wallets, passkeys, sessions, memberships, notices, and the newest audit entries of what you did, as JSON.";
export const download = "Download";
export const file = "handsel-account.json";
export const deleteTitle = "Delete your account";
export const deleteAdvice =
  "Your name, wallets, ways to sign in, sessions, notices and wallet backups are deleted for ever. Audit logs and changes of payout addresses keep your account's id, because bookkeeping needs them. The last owner of an organisation makes another member its owner first.";
export const deleteIt = "Delete my account";
export const sure = "Delete your account for ever?";
export const sureAdvice = "Nobody can bring it back, and you are signed out at once.";
export const type = "Type delete to go on";
export const word = "delete";
export const typeWrong = "Type the word delete.";
export const cancel = "Cancel";
