export const title = "Overview";
export const period = "Period";
export const days = (count: number) => `${count} days`;
export const noHistory = "The public history (subgraph) is unavailable";
export const noHistoryAdvice =
  "So there are no sums here, and what waits for you may be missing. Each payment's page still comes straight from the chain.";

export const needsAction = "Needs action";
export const soonestFirst = "soonest first";
export const whatWaits = "what waits for you";
export const nothingWaits = "Nothing waits for you";
export const nothingWaitsAdvice =
  "Captures that end within two days, disputes, webhooks that fail and money in the contract show up here.";
export const showAll = (count: number) => `Show all ${count}`;
export const moreWait = "More waits than is listed here. The list of payments has all of it.";
export const notLookedAt = (sources: string) => `Could not look at: ${sources}.`;
export const tryAgain = "Try again";
export const paymentsAndDisputes = "payments and disputes";
export const paymentsOn = (chains: string) => `payments on ${chains}`;
export const credits = "money in the contract";
export const creditsOn = (chains: string) => `money in the contract on ${chains}`;
export const webhooks = "webhooks";
export const forWhat = (action: string, what: string) => `${action}: ${what}`;
export const capture = "Capture";
export const show = "Show";
export const answer = "Answer";
export const withdraw = "Withdraw";
export const open = "Open";
export const toCapture = "to capture";
export const canBeCapturedFrom = (time: string) => `can be captured from ${time}`;
export const lapsed = (time: string) =>
  `not captured in time: over since ${time}, anyone can send it back`;
export const disputed = "disputed: the customer spoke last";
export const noDeadline = "No deadline";
export const keptFor = (address: string) => `kept in the contract for ${address}`;
export const webhook = "Webhook";
export const failingSince = (time: string) => `until it is switched off; fails since ${time}`;
export const stopped = "until events are lost; it failed and was switched off";

export const lastDays = (count: number) => `Last ${count} days`;
export const range = (first: string, last: string) => `${first} – ${last}, today included.`;
export const daysByUtc = "Days are those of UTC.";
export const theSums = "the sums";
export const volume = "Volume";
export const captured = "Captured";
export const refunded = "Refunded";
export const commission = "Commission";
export const none = "None";
export const about = "About";
export const roughly = (price: string) => `≈\u00a0${price}`;
export const onChain = (chain: string) => `on ${chain}`;
export const coinOn = (symbol: string, chain: string) => `${symbol} on ${chain}`;
export const notCounted = (coins: string) => `Not counted: ${coins}.`;
export const without = (chains: string) => `Without payments on ${chains}.`;

export const heldNow = "Held now";
export const inAll = "In all";
export const heldStages = {
  lapsed: "Not captured in time",
  ready: "Ready to capture",
  today: "Frees today",
  week: "Frees within 7 days",
  later: "Frees later",
  disputed: "Disputed",
};

export const volumePerDay = "Volume per day";
export const shownIn = "Shown in";
export const allCoins = (currency: string) => `All coins, about in ${currency}`;
export const chainsMissing = "Days may lack payments of the chains that gave no answer.";
export const chartOf = (first: string, last: string, highest: string, amount: string) =>
  `Volume per day, ${first} to ${last}. Highest on ${highest}: ${amount}. The table has every day.`;
export const emptyChartOf = (first: string, last: string) =>
  `Volume per day, ${first} to ${last}. Nothing was paid.`;
export const ofDay = (day: string, amount: string) => `${day}: ${amount}`;
export const asTable = "The same as a table";
export const tableNote =
  "Each day has what happened on it: what was paid on one day may be captured on another.";
export const day = "Day";
export const payments = "Payments";
export const wentBack = "Went back";

export const latest = "Latest payments";
export const allPayments = "All payments";
export const thePayments = "payments";
export const noPayments = "No payments yet.";
export const ofTheRecord = "From the service's own record: the public history is unavailable.";

export const firstTitle = "Your first payment will be here";
export const firstAdvice =
  "Choose how people reach you. Each way ends with a page they can pay on.";
export const shareTitle = "Share a link";
export const shareText =
  "For a post, a chat or a printed QR code. It takes no website, and about a minute.";
export const makeLink = "Make a payment link";
export const toLinks = "To the links";
export const connectTitle = "Connect your shop";
export const connectText = "A button for your page, a plugin, or the API with signed webhooks.";
export const toDevelopers = "How to connect";
