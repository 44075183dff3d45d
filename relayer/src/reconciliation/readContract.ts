import { escrowAbi, type PaymentState, stateFromContract } from "@handsel/protocol";
import type { Hash } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ChainMoved } from "../chains/compareWithChain.ts";
import type { Cursor } from "../chains/cursor.ts";

/** Bytes of calls at once: 40 payments, whose states fit into what a node lets one call answer. */
const BATCH_BYTES = 40 * 36;

/**
 * The state of payments in the escrow at the block up to which the database has read.
 * @throws ChainMoved if the chain no longer has that block
 */
export async function readContract(
  chain: ChainClient,
  cursor: Cursor,
  ids: readonly Hash[],
): Promise<ReadonlyMap<Hash, PaymentState>> {
  const { client } = chain;
  const { address } = chain.escrow;
  const requireStanding = async () => {
    const { hash } = await client.getBlock({ blockNumber: cursor.block_number });
    if (hash !== cursor.block_hash)
      throw new ChainMoved(`block ${cursor.block_number} was replaced`);
  };
  await requireStanding();
  const states = await client.multicall({
    contracts: ids.map(
      (id) => ({ address, abi: escrowAbi, functionName: "paymentState", args: [id] }) as const,
    ),
    blockNumber: cursor.block_number,
    allowFailure: false,
    // Not every chain has the contract that answers many questions at once: it is sent along.
    deployless: true,
    batchSize: BATCH_BYTES,
  });
  await requireStanding();
  return new Map(
    ids.flatMap((id, index) => {
      const state = states[index];
      return state ? [[id, stateFromContract(state)] as const] : [];
    }),
  );
}
