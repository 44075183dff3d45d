import { listedToken } from "@handsel/protocol";
import { erc20Abi } from "viem";
import type { Config } from "wagmi";
import { getConnectorClient } from "wagmi/actions";
import type { AppChain } from "../../lib/chain/appChain.ts";
import { readContract } from "../../lib/chain/readContract.ts";
import { ensureChain, type SendPhase } from "../../lib/chain/sendCall.ts";
import { type AcceptedOffer, OfferForged } from "./acceptOffer.ts";

interface Wallet {
  config: Config;
  chain: AppChain;
  onPhase: (phase: SendPhase) => void;
}

/**
 * Checks symbol and decimals of a coin that the protocol does not list. Asks its contract through the payer's wallet,
 * because the relayer chooses the chain's other endpoint.
 * @throws OfferForged if symbol or decimals are other ones; WrongChain
 */
export async function confirmToken(
  { config, chain, onPhase }: Wallet,
  { token, terms }: AcceptedOffer,
): Promise<void> {
  if (listedToken(chain.id, token.address)) return;
  await ensureChain(config, chain.id, onPhase);
  const wallet = await getConnectorClient(config, { chainId: chain.id, account: terms.payer });
  const contract = { address: token.address, abi: erc20Abi, args: [] } as const;
  const [symbol, decimals] = await Promise.all([
    readContract(wallet, { ...contract, functionName: "symbol" }),
    readContract(wallet, { ...contract, functionName: "decimals" }),
  ]);
  if (symbol !== token.symbol || decimals !== token.decimals) {
    throw new OfferForged("The coin is not what the checkout shows.");
  }
}
