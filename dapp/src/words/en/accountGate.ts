export const signIn = "Sign in to your account";
export const accountOfAnyone =
  "It needs an account on this server, with two factors. A wallet that is new here gets one when it signs in; use another wallet than this one, or you need this one to get at its backup.";
export const accountOfInvited =
  "It needs an account on this server, with two factors. Here people get one by an invitation from a store.";
export const twoFactorsNeeded = "Your account needs a second factor first";
export const twoFactorsAdvice =
  "Add a passkey or an authenticator to it. Then nobody gets the backup who has only your wallet.";
export const addFactor = "Add a second factor";
export const signedIn = "You are signed in.";
export const signedInAs = (name: string) => `You are signed in as ${name}.`;
export const yourAccount = "your account";
