export const title = "Search the store";
export const placeholder = "Order number, payment, transaction, address or page";
export const payments = "Payments";
export const pages = "Pages";
export const nothing = (text: string) =>
  `Nothing has “${text}”. Payments are found by a whole number, id or address.`;
export const hint = "↑ ↓ to choose, Enter to open, Esc to close";
