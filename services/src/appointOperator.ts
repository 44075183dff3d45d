import { escrowAbi } from "@handsel/protocol";
import { type Address, createWalletClient, http, publicActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { accounts } from "./accounts.ts";

/** Has the demo merchant appoint the local relayer's operator, so that it captures and voids through the API. */
export async function appointOperator(rpcUrl: string, escrow: Address): Promise<void> {
  const client = createWalletClient({
    account: privateKeyToAccount(accounts.merchant.privateKey),
    chain: hardhat,
    transport: http(rpcUrl),
    pollingInterval: 50,
  }).extend(publicActions);
  const hash = await client.writeContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "setOperator" },
    args: [accounts.operator.address, true],
  });
  await client.waitForTransactionReceipt({ hash });
}
