import { plural } from "./plural.ts";

export const oneFactor = "One factor";
export const oneFactorAdvice =
  "Whoever gets hold of your wallet's key can sign in as you. A passkey or an authenticator stops that.";
export const you = "You";
export const yourName = "Your name";
export const yourNameHint = "Members of your organisations read it.";
export const passkeys = "Passkeys";
export const noPasskeys = "None yet. A passkey signs you in by itself, as two factors.";
export const addPasskey = "Add a passkey";
export const passkeyName = "Name of the passkey";
export const passkeyNameHint = "Such as the device it is on.";
export const makePasskey = "Make the passkey";
export const renamePasskey = "Rename the passkey";
export const rename = "Rename";
export const renameNamed = (name: string) => `Rename ${name}`;
export const remove = "Remove";
export const removeNamed = (name: string) => `Remove ${name}`;
export const removePasskey = "Remove this passkey?";
export const removePasskeyAdvice = (name: string) =>
  `${name} can no longer sign you in, and what it signed in elsewhere is signed out.`;
export const addedOn = (when: string) => `added ${when}`;
export const usedOn = (when: string) => `used ${when}`;
export const neverUsed = "never used";
export const onOneDevice = "on one device alone";
export const authenticator = "Authenticator codes";
export const noAuthenticator = "None yet. An app on your phone shows 6 digits that change.";
export const setUpOn = (when: string) => `set up ${when}`;
export const setUp = "Set up";
export const replace = "Replace";
export const enrolTitle = "Set up an authenticator";
export const scan = "Scan this with your authenticator app, or type the key into it.";
export const qr = "QR code for your authenticator app";
export const secretKey = "Key";
export const enrolCode = "6 digits that the app shows";
export const enrolCodeHint = "Your other sessions end, and you get ten new recovery codes.";
export const codeWrong = "Six digits are needed.";
export const confirm = "Confirm";
export const removeAuthenticator = "Remove the authenticator?";
export const removeAuthenticatorAdvice =
  "Its codes no longer count. Without any second factor, your wallet alone signs you in.";
export const recoveryCodes = "Recovery codes";
export const codesLeft = (left: number) => `${left} of 10 left`;
export const codesAdvice = "Each stands in once for a second factor that you have lost.";
export const noFactorYet = "They come with your first second factor.";
export const makeCodes = "Make new ones";
export const makeCodesTitle = "Make ten new recovery codes?";
export const makeCodesAdvice = "The ones that you have stop working at once.";
export const yourCodes = "Your ten recovery codes";
export const codesOnce =
  "They are shown just this once. Keep them where nobody else looks, apart from your device.";
export const download = "Download";
export const print = "Print";
export const codesFile = "handsel-recovery-codes.txt";
export const codesHead = (site: string) => `Recovery codes for ${site}. Each works once.`;
export const keptThem = "I have kept them";
export const wallets = "Wallets";
export const addWallet = "Add a wallet";
export const addWalletAdvice =
  "Connect the wallet in this browser, and sign a message with it. From then on it signs you in.";
export const addThis = (wallet: string) => `Add ${wallet}`;
export const isYours = "The connected wallet is in your account already. Connect another one.";
export const waitingForWallet = "Waiting for your wallet…";
export const walletAddress = "wallet's address";
export const removeWallet = "Remove this wallet?";
export const removeWalletAdvice =
  "It can no longer sign you in, and what it signed in elsewhere is signed out. A store that it is the merchant of stays, and its payments with it.";
export const sessions = "Where you are signed in";
export const thisSession = "this device";
export const thisBrowser = "This browser";
export const onNetwork = (network: string) => `from ${network}`;
export const lastSeen = (when: string) => `last used ${when}`;
export const signOut = "Sign out";
export const signOutOf = (client: string) => `Sign out ${client}`;
export const trustedDevices = "Devices that are not asked for a second factor";
export const trustedDevicesCount = (count: number) =>
  plural(count, {
    one: "One device is not asked for a second factor",
    other: `${count} devices are not asked for a second factor`,
  });
export const trustedDevicesNote =
  "A wallet signs in there by itself, for 30 days from the last proof. Ending a session also ends this.";
export const askAgain = "Ask again everywhere";
export const signOutOthers = "Sign out the others";
export const signOutOthersTitle = "Sign out everywhere else?";
export const signOutOthersAdvice = "You stay signed in here.";
export const unknownBrowser = "Unknown browser";
export const browserOn = (browser: string, system: string) => `${browser} on ${system}`;
export const notices = "What you were told";
export const noNotices =
  "Nothing yet. Changes of how you sign in, and of payout addresses, stand here.";
export const account = "your account";
export const noticeWords = {
  "factor_reset.requested": "The removal of your second factors was asked for",
  "factor_reset.cancelled": "The removal of your second factors was stopped",
  "factor_reset.done": "Your second factors were removed",
  "member.changed": "Your role in an organisation changed",
  "organisation.deleted": "An organisation of yours was deleted",
  "passkey.added": "A passkey was added",
  "passkey.removed": "A passkey was removed",
  "payout_change.applied": "A payout address changed",
  "payout_change.cancelled": "A change of a payout address was stopped",
  "payout_change.confirmed": "A change of a payout address was confirmed",
  "payout_change.requested": "Another payout address was asked for",
  "recovery_code.used": "A recovery code was used",
  "recovery_codes.made": "New recovery codes were made",
  "sessions.ended": "An owner or admin signed you out everywhere",
  "totp.added": "An authenticator was set up",
  "device.trusted": "A device is not asked for a second factor for 30 days",
  "totp.removed": "The authenticator was removed",
  "wallet.added": "A wallet was added",
  "wallet.removed": "A wallet was removed",
} as const;
export const browsers = {
  edge: "Edge",
  opera: "Opera",
  firefox: "Firefox",
  chrome: "Chrome",
  safari: "Safari",
} as const;
export const systems = {
  iphone: "iPhone",
  ipad: "iPad",
  android: "Android",
  windows: "Windows",
  mac: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
} as const;
