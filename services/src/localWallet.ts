import { createWalletClient, type Hex, http, publicActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";

/** Makes a client that signs with a key of the local chain, and sends there. */
export function localWallet(rpcUrl: string, privateKey: Hex) {
  return createWalletClient({
    account: privateKeyToAccount(privateKey),
    chain: hardhat,
    transport: http(rpcUrl),
    pollingInterval: 50,
  }).extend(publicActions);
}
