/** What graph-node calls each chain: the names of The Graph's registry, and `local` for the local one. */
export const NETWORK_NAMES: ReadonlyMap<number, string> = new Map([
  [31337, "local"],
  [1, "mainnet"],
  [8453, "base"],
  [10, "optimism"],
  [42161, "arbitrum-one"],
  [137, "matic"],
  [11155111, "sepolia"],
  [84532, "base-sepolia"],
  [11155420, "optimism-sepolia"],
  [421614, "arbitrum-sepolia"],
  [80002, "polygon-amoy"],
]);
