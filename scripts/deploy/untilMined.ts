import { UserError } from "@handsel/services/userError";
import { waitUntil } from "@handsel/services/waitUntil";
import type { NetworkConnection } from "hardhat/types/network";
import type { Hash, Hex } from "viem";

/** Milliseconds to wait until a transaction is mined. */
const PATIENCE = 300_000;

/**
 * Waits until a transaction has succeeded and has so many blocks, its own included.
 * @param what it does, after "Transaction 0x…,"
 * @throws UserError if it failed, or is not there after five minutes
 */
export async function untilMined(
  provider: NetworkConnection["provider"],
  hash: Hash,
  what: string,
  confirmations = 1,
): Promise<void> {
  let status: Hex | undefined;
  await waitUntil(
    async () => {
      const receipt = (await provider.request({
        method: "eth_getTransactionReceipt",
        params: [hash],
      })) as { status: Hex; blockNumber: Hex } | null;
      if (receipt === null) return false;
      status = receipt.status;
      const head = (await provider.request({ method: "eth_blockNumber" })) as Hex;
      return Number(head) - Number(receipt.blockNumber) + 1 >= confirmations;
    },
    { timeout: PATIENCE, interval: 500 },
  );
  if (status === "0x1") return;
  const outcome = status === undefined ? "is not mined after five minutes" : "has failed";
  throw new UserError(`Transaction ${hash}, ${what}, ${outcome}.`);
}
