import type { Address } from "viem";
import local from "../deployments/31337.json" with { type: "json" };
import type { AuthorizationDomain } from "./authorization.ts";

/** A coin that a merchant can take. */
export interface Token {
  symbol: string;
  name: string;
  /** The ERC-20's address; zero: the chain's native coin. */
  address: Address;
  decimals: number;
  /** Set when the token accepts ERC-3009 authorizations, so that the payer needs no gas. */
  authorization: AuthorizationDomain | null;
}

/** Facts about a chain, whether Handsel is deployed there or not. */
export interface ListedChain {
  id: number;
  name: string;
  /** Name of the network in `hardhat.config.ts` and for `npm run deploy`. */
  network: string;
  /** How Hardhat reads the chain: `op` for the OP Stack, `generic` for other rollups and sidechains. */
  type: "l1" | "op" | "generic";
  /** Name of the network in graph-node: for a public chain, its id in The Graph's networks registry. */
  graphNetwork: string;
  nativeCurrency: { name: string; symbol: string; decimals: number };
  /** Where people look up its transactions, without a slash at the end; null: nowhere. */
  explorerUrl: string | null;
  /** Whether its coins are worth nothing. */
  testnet: boolean;
  /** The ERC-20s that merchants can take; they can always take the native coin too. */
  tokens: readonly Token[];
}

/** viem's `zeroAddress`; viem itself would slow down every program that only reads the table. */
const nativeAddress: Address = "0x0000000000000000000000000000000000000000";

const ether = { name: "Ether", symbol: "ETH", decimals: 18 };
const pol = { name: "POL", symbol: "POL", decimals: 18 };

/** The one table of chains; docs/adding-a-chain.md says how to add an entry or a coin. */
export const listedChains: readonly ListedChain[] = [
  {
    id: 31337,
    name: "Local chain",
    network: "local",
    type: "l1",
    graphNetwork: "local",
    nativeCurrency: ether,
    explorerUrl: null,
    testnet: true,
    tokens: [
      {
        symbol: "USDH",
        name: "Demo Dollar",
        address: local.demoDollar.address as Address,
        decimals: 6,
        authorization: { name: "Demo Dollar", version: "1" },
      },
    ],
  },
  {
    id: 1,
    name: "Ethereum",
    network: "ethereum",
    type: "l1",
    graphNetwork: "mainnet",
    nativeCurrency: ether,
    explorerUrl: "https://etherscan.io",
    testnet: false,
    tokens: [],
  },
  {
    id: 8453,
    name: "Base",
    network: "base",
    type: "op",
    graphNetwork: "base",
    nativeCurrency: ether,
    explorerUrl: "https://basescan.org",
    testnet: false,
    tokens: [],
  },
  {
    id: 10,
    name: "OP Mainnet",
    network: "optimism",
    type: "op",
    graphNetwork: "optimism",
    nativeCurrency: ether,
    explorerUrl: "https://optimistic.etherscan.io",
    testnet: false,
    tokens: [],
  },
  {
    id: 42161,
    name: "Arbitrum One",
    network: "arbitrum",
    type: "generic",
    graphNetwork: "arbitrum-one",
    nativeCurrency: ether,
    explorerUrl: "https://arbiscan.io",
    testnet: false,
    tokens: [],
  },
  {
    id: 137,
    name: "Polygon",
    network: "polygon",
    type: "generic",
    graphNetwork: "matic",
    nativeCurrency: pol,
    explorerUrl: "https://polygonscan.com",
    testnet: false,
    tokens: [],
  },
  {
    id: 11155111,
    name: "Sepolia",
    network: "sepolia",
    type: "l1",
    graphNetwork: "sepolia",
    nativeCurrency: ether,
    explorerUrl: "https://sepolia.etherscan.io",
    testnet: true,
    tokens: [],
  },
  {
    id: 84532,
    name: "Base Sepolia",
    network: "baseSepolia",
    type: "op",
    graphNetwork: "base-sepolia",
    nativeCurrency: ether,
    explorerUrl: "https://sepolia.basescan.org",
    testnet: true,
    tokens: [],
  },
  {
    id: 11155420,
    name: "OP Sepolia",
    network: "optimismSepolia",
    type: "op",
    graphNetwork: "optimism-sepolia",
    nativeCurrency: ether,
    explorerUrl: "https://optimism-sepolia.blockscout.com",
    testnet: true,
    tokens: [],
  },
  {
    id: 421614,
    name: "Arbitrum Sepolia",
    network: "arbitrumSepolia",
    type: "generic",
    graphNetwork: "arbitrum-sepolia",
    nativeCurrency: ether,
    explorerUrl: "https://sepolia.arbiscan.io",
    testnet: true,
    tokens: [],
  },
  {
    id: 80002,
    name: "Polygon Amoy",
    network: "polygonAmoy",
    type: "generic",
    graphNetwork: "polygon-amoy",
    nativeCurrency: pol,
    explorerUrl: "https://amoy.polygonscan.com",
    testnet: true,
    tokens: [],
  },
];

/** Name of the variable that holds a chain's RPC URL: `BASE_SEPOLIA_RPC_URL`. */
export function rpcUrlVariable({ network }: Pick<ListedChain, "network">): string {
  return `${network.replace(/[A-Z]/g, "_$&").toUpperCase()}_RPC_URL`;
}

/** The coins that merchants can take on a listed chain, the native one last. */
export function tokensOf({ tokens, nativeCurrency }: ListedChain): readonly Token[] {
  return [...tokens, { ...nativeCurrency, address: nativeAddress, authorization: null }];
}
