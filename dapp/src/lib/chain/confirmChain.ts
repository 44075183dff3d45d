import { handselChains, listedToken, type Token } from "@handsel/protocol";
import { type Address, erc20Abi } from "viem";
import type { Config } from "wagmi";
import { sameAddress } from "./addresses.ts";
import type { AppChain } from "./appChain.ts";
import { askWallet } from "./askWallet.ts";
import { connectedWallet } from "./connectedWallet.ts";
import { readContract } from "./readContract.ts";
import { ensureChain } from "./sendCall.ts";

/** The chain contradicts what the relayer says about it. */
export class ChainMisdescribed extends Error {
  override name = "ChainMisdescribed";
}

/**
 * Checks what the protocol does not list: that the escrow is on the chain, and the coin's symbol and decimals. Asks through
 * the person's wallet, because the relayer chooses the chain's other endpoint. A coin that the relayer does not name is
 * shown in base units, so there is nothing to check.
 * @throws ChainMisdescribed, WrongChain
 */
export async function confirmChain(
  config: Config,
  chain: AppChain,
  token: Token,
  account: Address,
  onPhase: (phase: "switching") => void,
): Promise<void> {
  const isRecorded = handselChains.has(chain.id);
  const isListed = listedToken(chain.id, token.address) !== undefined;
  if (isRecorded && isListed) return;
  await ensureChain(config, chain.id, onPhase);
  const wallet = await connectedWallet(config, chain.id, account);
  if (!isRecorded) {
    const params: [Address, "latest"] = [chain.escrow.address, "latest"];
    const code = await askWallet(wallet.request({ method: "eth_getCode", params }));
    if (code === "0x") throw new ChainMisdescribed("The escrow is not on this chain.");
  }
  if (isListed || !chain.tokens.some(({ address }) => sameAddress(address, token.address))) return;
  const contract = { address: token.address, abi: erc20Abi, args: [] } as const;
  const [symbol, decimals] = await askWallet(
    Promise.all([
      readContract(wallet, { ...contract, functionName: "symbol" }),
      readContract(wallet, { ...contract, functionName: "decimals" }),
    ]),
  );
  if (symbol !== token.symbol || decimals !== token.decimals) {
    throw new ChainMisdescribed("The coin is not what this page shows.");
  }
}
