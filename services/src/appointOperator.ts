import { escrowAbi } from "@handsel/protocol";
import type { Address } from "viem";
import { accounts } from "./accounts.ts";
import { localWallet } from "./localWallet.ts";

/** Has the demo merchant appoint the local relayer's operator, so that it captures and voids through the API. */
export async function appointOperator(rpcUrl: string, escrow: Address): Promise<void> {
  const client = localWallet(rpcUrl, accounts.merchant.privateKey);
  const hash = await client.writeContract({
    ...{ address: escrow, abi: escrowAbi, functionName: "setOperator" },
    args: [accounts.operator.address, true],
  });
  await client.waitForTransactionReceipt({ hash });
}
