import {
  type Escrow,
  escrowAddress,
  handselChains,
  listedToken,
  type Token,
} from "@handsel/protocol";
import { type Hex, zeroAddress } from "viem";
import { sameAddress } from "./address.ts";
import type { ConfigAnswer } from "./apiTypes.ts";
import { toHex } from "./hex.ts";

/** A chain that payments can be on. */
export interface ChainConfig {
  id: number;
  name: string;
  rpcUrl: string;
  escrow: Escrow;
  startBlock: number;
  confirmations: number;
  /** The coin that pays for transactions. */
  nativeCurrency: Pick<Token, "name" | "symbol" | "decimals">;
  tokens: readonly Token[];
}

/** A wallet for trying things out on a local chain; its key is public. */
export interface DevelopmentWalletConfig {
  name: string;
  privateKey: Hex;
}

/** What the operator of this service has set up. */
export interface AppConfig {
  publicUrl: string;
  subgraphUrl: string | null;
  chains: readonly [ChainConfig, ...ChainConfig[]];
  developmentWallets: readonly DevelopmentWalletConfig[];
}

/**
 * The service's configuration as the app uses it. Where money goes is not the service's to say: the escrow is the one
 * that the protocol records for the chain, or else the one that has the same address on every chain.
 * @throws RangeError if no chain is set up, or the service contradicts the protocol about an escrow or a coin
 */
export function toAppConfig(answer: ConfigAnswer): AppConfig {
  const [first, ...others] = answer.chains.map((chain): ChainConfig => {
    const { escrow } = handselChains.get(chain.id) ?? {
      escrow: { chainId: chain.id, address: escrowAddress },
    };
    if (!sameAddress(escrow.address, chain.escrow)) {
      throw new RangeError(`The service names an unknown escrow on chain ${chain.id}.`);
    }
    return {
      id: chain.id,
      name: chain.name,
      rpcUrl: chain.rpc_url,
      escrow,
      startBlock: chain.start_block,
      confirmations: chain.confirmations,
      nativeCurrency: nativeCurrency(chain),
      tokens: chain.tokens.flatMap((token) => tokenOf(chain.id, token) ?? []),
    };
  });
  if (!first) throw new RangeError("The service has no chain set up.");
  return {
    publicUrl: answer.public_url,
    subgraphUrl: answer.subgraph_url,
    chains: [first, ...others],
    developmentWallets: answer.development_wallets.map((wallet) => ({
      name: wallet.name,
      privateKey: toHex(wallet.private_key),
    })),
  };
}

type AnsweredChain = ConfigAnswer["chains"][number];
type AnsweredToken = AnsweredChain["tokens"][number];

/**
 * A coin as the app shows it. Before somebody pays in one that the protocol does not list, `confirmToken` asks the coin's
 * contract; nothing can be asked about a native coin, so one that is not listed is left out.
 * @throws RangeError if the service gives it another symbol or other decimals than the protocol
 */
function tokenOf(chainId: number, token: AnsweredToken): Token | null {
  const listed = listedToken(chainId, token.address);
  if (listed === undefined) {
    if (sameAddress(token.address, zeroAddress)) return null;
    return { ...token, address: toHex(token.address) };
  }
  if (listed.symbol === token.symbol && listed.decimals === token.decimals) return listed;
  throw new RangeError(`The service names an unknown coin ${token.symbol}.`);
}

function nativeCurrency({ tokens }: AnsweredChain) {
  const native = tokens.find(({ address }) => sameAddress(address, zeroAddress));
  return native ?? { name: "Ether", symbol: "ETH", decimals: 18 };
}

/** The chain with this id, if the service knows it. */
export function findChain(config: AppConfig, chainId: number): ChainConfig | undefined {
  return config.chains.find((chain) => chain.id === chainId);
}

/** The coin at this address; one that the service does not know is written with its address and in base units. */
export function findToken(chain: ChainConfig, address: string): Token {
  const known = chain.tokens.find((token) => token.address.toLowerCase() === address.toLowerCase());
  if (known) return known;
  const unknown = address as Token["address"];
  return { symbol: unknown, name: unknown, address: unknown, decimals: 0, authorization: null };
}

/** The coin that pays for transactions on this chain. */
export function nativeSymbol({ nativeCurrency }: ChainConfig): string {
  return nativeCurrency.symbol;
}
