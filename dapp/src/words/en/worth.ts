export const total = "Worth about";
export const lessThan = (price: string) => `less than ${price}`;
export const noRate = "no rate now";
export const testMoney = "play money";
export const coinOn = (symbol: string, chain: string) => `${symbol} on ${chain}`;
export const notCounted = (coins: string) => `Not counted: ${coins}.`;
export const ratesOf = (moment: string, sources: string, percent: string) =>
  `At rates read ${moment}. Each is the median of ${sources} sources or more, none of which is more than ${percent} away from it.`;
export const fixedRates =
  "At fixed rates, to try things out: this is play money, and worth nothing.";
export const gets = "They get";
