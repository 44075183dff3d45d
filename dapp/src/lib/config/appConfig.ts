import { type HandselChain, handselChains } from "@handsel/protocol";
import type { Hex } from "viem";
import type { ConfigAnswer } from "../api/apiTypes.ts";
import { sameAddress } from "../chain/addresses.ts";
import type { AppChain } from "../chain/appChain.ts";
import { toHex } from "../validation/hex.ts";

/** Demo wallet of a local chain; its key is public. */
export interface DevelopmentWalletConfig {
  name: string;
  privateKey: Hex;
}

/** Configuration of the relayer that serves this app. */
export interface AppConfig {
  publicUrl: string;
  subgraphUrl: string | null;
  chains: readonly [AppChain, ...AppChain[]];
  developmentWallets: readonly DevelopmentWalletConfig[];
}

/**
 * Converts the relayer's configuration. Escrow and coins come from the protocol package, because the relayer must not
 * decide where money goes.
 * @throws RangeError if no chain is set up, or the relayer names another escrow or coin than the protocol
 */
export function toAppConfig(answer: ConfigAnswer): AppConfig {
  const [first, ...others] = answer.chains.map((chain): AppChain => {
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

/** Returns the protocol's entry of a coin. @throws RangeError if there is none, or the relayer describes another */
function listedToken({ tokens }: HandselChain, { address, symbol, decimals }: AnsweredToken) {
  const token = tokens.find((listed) => sameAddress(listed.address, address));
  if (token?.symbol === symbol && token.decimals === decimals) return token;
  throw new RangeError(`The service names an unknown coin ${symbol}.`);
}

export function findChain(config: AppConfig, chainId: number): AppChain | undefined {
  return config.chains.find((chain) => chain.id === chainId);
}
