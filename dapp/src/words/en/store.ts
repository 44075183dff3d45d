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
export const brand = "Logo and colour";
export const brandNote = "Payers see them on checkouts, links, payments and receipts.";
export const logo = "Logo";
export const logoHint =
  "PNG, JPEG or WebP. It is drawn into a square, and only the drawing is sent.";
export const logoUnreadable = "This browser cannot read the file as a picture. Choose another one.";
export const logoRefused = "The picture has too much detail for a logo. Choose a plainer one.";
export const chooseLogo = "Choose a picture";
export const removeLogo = "Remove the logo";
export const accent = "Colour";
export const accentHint =
  "Six hexadecimal digits, such as #9c4a2f. White letters must be readable on it.";
export const accentForm = "Write # and six hexadecimal digits, such as #9c4a2f.";
export const accentPale = "White letters cannot be read on it. Choose a darker colour.";
export const embed = "Checkouts on your own pages";
export const embedNote =
  "These pages may show your checkouts in a frame, and are told when one is paid.";
export const embedOrigins = "Addresses of your pages";
export const embedOriginsHint =
  "One on each line, such as https://shop.example. None: no page may.";
export const embedRefused =
  "Each line needs https:// and a name, with nothing after it, such as https://shop.example.";
export const embedNone = "No page may.";
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
