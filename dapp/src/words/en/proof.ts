export const oneMoreStep = "One more step";
export const firstStepDone = "The first step is done. Now show that it is you by a second one.";
export const code = "6 digits from your authenticator";
export const codeHint = "A code works once. The next one comes within 30 seconds.";
export const codeWrong = "Six digits are needed.";
export const trustDevice = "Do not ask on this device for 30 days";
export const trustDeviceHint =
  "Your wallet is still asked for, and so is this step before a risky change.";
export const recoveryCode = "One of your recovery codes";
export const recoveryCodeHint = "Each works once. Capitals and hyphens do not matter.";
export const recoveryCodeMissing = "Type a code as you wrote it down.";
export const usePasskey = "Use a passkey";
export const usePasskeyHint = "Computer, phone or security key";
export const passkeyPrompt = "Your browser asks for your passkey.";
export const byPasskey = "Use a passkey instead";
export const byCode = "Use your authenticator instead";
export const byRecoveryCode = "Use a recovery code";
export const lostAll = "I have lost all of these";
export const confirm = "Confirm";
export const signIn = "Sign in";
export const waitingForPasskey = "Waiting for your passkey…";
export const noPasskeysHere = "This browser has no passkeys";
export const noPasskeysAdvice = "Use another browser or device, or one of the other ways.";
export const stepUpTitle = "Show again that it is you";
export const stepUpAdvice = "This change needs a proof from the last five minutes.";
export const signMessage = "Sign a message";
export const signMessageHint =
  "You have no second factor yet, so your wallet signs a message. It moves no money.";
export const connectYours = "Connect a wallet of your account.";
export const waitingForWallet = "Waiting for your wallet…";
export const lostTitle = "Your second factors are lost?";
export const lostAdvice =
  "With your wallet alone you can have them removed. That takes three days, in which everybody who is signed in to your account is told and can stop it. Then sign in again with the wallet.";
export const startRemoval = "Remove them in three days";
export const back = "Back";
export const removalRunning = (when: string) => `Your second factors are removed ${when}`;
export const removalRunningAdvice =
  "Sign in again with your wallet after that. Found one? Use it and stop the removal.";
export const removalByWhom =
  "If it was not you, somebody has your wallet: stop it, and move to another wallet.";
export const stopRemoval = "Stop the removal";
