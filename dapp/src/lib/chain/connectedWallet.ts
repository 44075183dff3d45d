import type { Address, Client } from "viem";
import type { Config } from "wagmi";
import { getConnectorClient } from "wagmi/actions";
import { askWallet } from "./askWallet.ts";

/**
 * Returns the client that asks the connected wallet, which is asked for its chain first. The person can stop waiting for that.
 * @throws WalletSilent, viem's errors
 */
export function connectedWallet(
  config: Config,
  chainId: number,
  account: Address,
): Promise<Client & Awaited<ReturnType<typeof getConnectorClient>>> {
  return askWallet(getConnectorClient(config, { chainId, account }));
}
