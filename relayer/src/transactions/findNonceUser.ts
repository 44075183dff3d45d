import { type Hash, isAddressEqual, type PublicClient } from "viem";
import type { ChainView } from "../chains/chainView.ts";
import { InconsistentAnswer } from "../chains/readRange.ts";
import type { HotWallet } from "./hotWallet.ts";

/** Blocks that are searched: every node still has their state. */
const SEARCHED = 100n;

/**
 * Finds the transaction that used a nonce of a wallet, in the block that raised the wallet's count.
 * @param until block at which it is used
 * @returns null if it was used so long ago that every node must have its receipt
 * @throws InconsistentAnswer if the block does not show it
 */
export async function findNonceUser(
  { account: { address } }: HotWallet,
  view: ChainView,
  nonce: bigint,
  until: bigint,
): Promise<Hash | null> {
  const isUsed = async (blockNumber: bigint) =>
    (await view.ask((client) => client.getTransactionCount({ address, blockNumber }))) > nonce;
  let low = until > SEARCHED ? until - SEARCHED : 0n;
  let high = until;
  if (await isUsed(low)) return null;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (await isUsed(middle)) high = middle;
    else low = middle;
  }
  const isIt = (client: PublicClient) =>
    client
      .getBlock({ blockNumber: high, includeTransactions: true })
      .then(
        ({ transactions }) =>
          transactions.find(
            ({ from, nonce: used }) => BigInt(used) === nonce && isAddressEqual(from, address),
          )?.hash ?? null,
      );
  const hash = await view.ask(isIt);
  if (hash) return hash;
  throw new InconsistentAnswer(`block ${high} does not show who used nonce ${nonce} of ${address}`);
}
