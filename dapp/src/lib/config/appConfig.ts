import { escrowAddress, handselChains, listedToken, type Token } from "@handsel/protocol";
import { type Hex, zeroAddress } from "viem";
import type { ConfigAnswer } from "../api/apiTypes.ts";
import { sameAddress } from "../chain/addresses.ts";
import type { AppChain } from "../chain/appChain.ts";
import { toHex } from "../validation/hex.ts";

/** Whose wallet a development wallet is. */
export type Audience = "payer" | "merchant" | "arbiter";

/** Demo wallet of a local chain; its key is public. */
export interface DevelopmentWalletConfig {
  name: string;
  privateKey: Hex;
  /** To whom it is offered. */
  audience: Audience;
}

/** Configuration of the relayer that serves this app. */
export interface AppConfig {
  publicUrl: string;
  chains: readonly [AppChain, ...AppChain[]];
  developmentWallets: readonly DevelopmentWalletConfig[];
  /** Ed25519 keys with which the relayer signs or signed quotes and receipts, in base64url. */
  signingKeys: readonly string[];
  /** Whether whoever signs in may open a store. */
  isRegistrationOpen: boolean;
}

/**
 * Converts the relayer's configuration. The relayer must not decide where money goes: the escrow is the protocol's record
 * for the chain, or else the address that the escrow has on every chain; `confirmChain` asks whether it is there.
 * @throws RangeError if no chain is set up, or the relayer contradicts the protocol about an escrow or a coin
 */
export function toAppConfig(answer: ConfigAnswer): AppConfig {
  const [first, ...others] = answer.chains.map((chain): AppChain => {
    const { escrow, explorerUrl } = handselChains.get(chain.id) ?? {
      escrow: { chainId: chain.id, address: escrowAddress },
      explorerUrl: null,
    };
    if (!sameAddress(escrow.address, chain.escrow)) {
      throw new RangeError(`The service names an unknown escrow on chain ${chain.id}.`);
    }
    return {
      id: chain.id,
      name: chain.name,
      livemode: chain.livemode,
      rpcUrl: chain.rpc_url,
      subgraphUrl: chain.subgraph_url,
      escrow,
      explorerUrl,
      startBlock: chain.start_block,
      confirmations: chain.confirmations,
      nativeCurrency: nativeCurrency(chain),
      tokens: chain.tokens.flatMap((token) => tokenOf(chain.id, token) ?? []),
    };
  });
  if (!first) throw new RangeError("The service has no chain set up.");
  return {
    publicUrl: answer.public_url,
    chains: [first, ...others],
    isRegistrationOpen: answer.open_registration,
    signingKeys: [
      answer.quote_public_key,
      ...answer.retired_quote_keys.map(({ public_key }) => public_key),
    ],
    developmentWallets: answer.development_wallets.map((wallet) => ({
      name: wallet.name,
      privateKey: toHex(wallet.private_key),
      audience: wallet.audience,
    })),
  };
}

type AnsweredChain = ConfigAnswer["chains"][number];
type AnsweredToken = AnsweredChain["tokens"][number];

/**
 * Returns a coin as the app shows it. `confirmChain` asks the contract of an unlisted coin before money moves. A native coin
 * has no contract, so an unlisted one is left out.
 * @throws RangeError if the relayer gives a listed coin another symbol or other decimals
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

function nativeCurrency({ tokens }: AnsweredChain): AppChain["nativeCurrency"] {
  const native = tokens.find(({ address }) => sameAddress(address, zeroAddress));
  return native ?? { name: "Ether", symbol: "ETH", decimals: 18 };
}

export function findChain(config: AppConfig, chainId: number): AppChain | undefined {
  return config.chains.find((chain) => chain.id === chainId);
}
