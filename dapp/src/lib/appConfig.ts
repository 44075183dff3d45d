import { type Escrow, type HandselChain, handselChains, type Token } from "@handsel/protocol";
import type { Hex } from "viem";
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
 * The service's configuration as the app uses it. Where money goes is not the service's to say: the escrow and the
 * coins are those that the protocol lists for the chain.
 * @throws RangeError if no chain is set up, or the service names another escrow or coin than the protocol
 */
export function toAppConfig(answer: ConfigAnswer): AppConfig {
  const [first, ...others] = answer.chains.map((chain): ChainConfig => {
    const known = handselChains.get(chain.id);
    if (!known || !sameAddress(known.escrow.address, chain.escrow)) {
      throw new RangeError(`The service names an unknown escrow on chain ${chain.id}.`);
    }
    return {
      id: chain.id,
      name: chain.name,
      rpcUrl: chain.rpc_url,
      escrow: known.escrow,
      startBlock: chain.start_block,
      confirmations: chain.confirmations,
      tokens: chain.tokens.map((token) => listedToken(known, token)),
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

type AnsweredToken = ConfigAnswer["chains"][number]["tokens"][number];

/** The protocol's own entry of a coin. @throws RangeError if there is none, or the service describes it otherwise */
function listedToken({ tokens }: HandselChain, { address, symbol, decimals }: AnsweredToken) {
  const token = tokens.find((listed) => sameAddress(listed.address, address));
  if (token?.symbol === symbol && token.decimals === decimals) return token;
  throw new RangeError(`The service names an unknown coin ${symbol}.`);
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
export function nativeSymbol(chain: ChainConfig): string {
  return chain.tokens.find((token) => /^0x0+$/.test(token.address))?.symbol ?? "ETH";
}
