export const title = "Sign in to your store";
export const howItWorks = "No password. Your wallet or a passkey shows that it is you.";
export const or = "or with your wallet: you sign a message, nothing moves";
/** @param host of the server, so that nobody signs in on another one unawares */
export const servedBy = (host: string) => `Handsel on ${host}`;
export const lookingForYourWallet = "Looking for your wallet…";
export const waitingForYourWallet = "Waiting for your wallet…";
export const signIn = "Sign in";
export const signInNote =
  "Your wallet shows a message to sign. It moves no money and costs nothing.";
export const whoCan = <Part>(find: Part) => [
  "Owners and everyone they invited can sign in. Customers do not need to: ",
  find,
  ".",
];
export const findMyPayment = "find my payment";
export const noStore = "You belong to no store yet";
export const noStoreAdvice =
  "Ask an owner for an invitation, and open its link while you are signed in. Your own security and data are in the settings.";
export const toSettings = "Your security";
export const openHere = "No password. A wallet that is new here can open a store.";
export const newHere =
  "You are invited to a store. Sign in to accept; a wallet that is new here gets an account.";
