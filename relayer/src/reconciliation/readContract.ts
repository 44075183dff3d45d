import { escrowAbi, type PaymentState, stateFromContract } from "@handsel/protocol";
import type { Hash } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import { ChainMoved } from "../chains/compareWithChain.ts";
import type { Cursor } from "../chains/cursor.ts";

/** Bytes of one batch: 40 payments, whose states fit into one answer of a provider. */
const BATCH_BYTES = 40 * 36;

/**
 * Reads the state of payments in the escrow, as of the last block that the database has read.
 * @throws ChainMoved if the chain no longer has that block
 */
export async function readContract(
  chain: ChainClient,
  cursor: Cursor,
  ids: readonly Hash[],
): Promise<ReadonlyMap<Hash, PaymentState>> {
  const { client } = chain;
  const { address } = chain.escrow;
  const requireBlock = async () => {
    const { hash } = await client.getBlock({ blockNumber: cursor.block_number });
    if (hash !== cursor.block_hash)
      throw new ChainMoved(`block ${cursor.block_number} was reorged`);
  };
  await requireBlock();
  const states = await client.multicall({
    contracts: ids.map(
      (id) => ({ address, abi: escrowAbi, functionName: "paymentState", args: [id] }) as const,
    ),
    blockNumber: cursor.block_number,
    allowFailure: false,
    // Sends the multicall contract's code with the call: not every chain has it deployed.
    deployless: true,
    batchSize: BATCH_BYTES,
  });
  await requireBlock();
  return new Map(
    ids.flatMap((id, index) => {
      const state = states[index];
      return state ? [[id, stateFromContract(state)] as const] : [];
    }),
  );
}
