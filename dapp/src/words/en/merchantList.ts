export const held = "Held";
export const disputed = "Disputed";
export const captured = "Captured";
export const refunded = "Refunded";
export const returned = "Went back";
export const searchLabel = "Search payments";
export const searchPlaceholder = "Order, transaction, address";
export const moreFilters = "Coin, chain, dates and customer";
export const narrowedTo = "Filters";
export const takeAway = (filter: string) => `Remove ${filter}`;
export const customersAddress = "Customer's address";
export const quoted = (text: string) => `“${text}”`;
export const ofCustomer = (customer: string) => `Customer ${customer}`;
export const inCoin = (coin: string) => `Coin ${coin}`;
export const onChain = (chain: string) => `On ${chain}`;
export const untilDay = (day: string) => `Paid until ${day}`;
export const fromDay = (day: string) => `Paid from ${day}`;
export const betweenDays = (first: string, last: string) => `Paid ${first} – ${last}`;
export const noneWith = (filters: string) => `No payment matches: ${filters}`;
export const without = (filter: string) => `Without ${filter}`;
export const hiddenBy = "One of these filters hides everything: without it, payments match.";
export const noneAdvice =
  "An order number, a payment, a transaction, a checkout and an address are found if they are whole.";
export const noRecord = "The service's record does not answer";
export const noRecordAdvice =
  "Searching, a customer and a coin need it. The public history can still show payments by status, chain and date.";
export const withoutRecord = "Show those";
export const customer = "Customer";
export const chain = "Chain";
export const onlyOf = (customer: string) => `Only payments of ${customer}`;
export const keys = "Keyboard shortcuts";
export const enterKey = "Enter";
export const escapeKey = "Esc";
export const keySearch = "Search";
export const keyNext = "Next payment";
export const keyBefore = "Payment before";
export const keySelect = "Select the payment, or not";
export const keyOpen = "Open the payment";
export const keyClose = "Close it";
export const keyHelp = "Show these keys";
export const useKeys = "Use single keys";
export const useKeysHint =
  "Switch them off if you speak to your device, or press them by accident. The button ? still opens this.";
export const connectTitle = "Connect the shop's wallet";
export const connectAdvice =
  "Capturing, returning and refunding are signed by the wallet that takes the payments, or by one that it has appointed. Nothing moves by connecting.";
