export const store = "Store";
export const name = "Name";
export const nameHint = "On checkouts, receipts and in the customer's wallet.";
export const address = "Merchant in the terms";
export const addressName = "merchant's address";
export const told = "What payers are told";
export const toldNote = (mode: string) => `In ${mode} mode. What is left empty is not shown.`;
export const website = "Website";
export const supportEmail = "Where customers reach you by mail";
export const supportUrl = "Where customers find help";
export const refundPolicy = "When you give money back";
export const legalName = "Legal name";
export const legalAddress = "Legal address";
export const taxId = "Tax number";
export const receiptPrefix = "Receipts begin with";
/** Said of a field whose text the service refuses. */
export const refused = {
  website: "Write a whole address, such as https://shop.example.",
  support_email: "Write a mail address, such as help@shop.example.",
  support_url: "Write a whole address, such as https://shop.example/help.",
  receipt_prefix: "1 to 12 capital letters, digits or hyphens.",
} as const;
export const save = "Save";
export const saved = "Saved";
export const stores = "Stores of your organisation";
export const open = "Open a store";
export const openTitle = "Open a further store";
export const openAdvice =
  "Payments are told apart by their merchant's address, so each store has a wallet of yours of its own.";
export const whichWallet = "Its wallet";
export const noWallet =
  "Every wallet of your account has a store. Add another one under Security first.";
export const openIt = "Open the store";
export const thisStore = "this one";
export const theStores = "the stores";
export const theProfile = "the profile";
export const modes = { live: "live", test: "test" } as const;
export const required = "This is needed.";
