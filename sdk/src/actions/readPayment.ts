import {
  escrowAbi,
  type PaymentState,
  type PaymentStatus,
  type PaymentWindows,
  paymentId,
  paymentStatus,
  paymentWindows,
  stateFromContract,
} from "@handsel/protocol";
import type { Client, Hash } from "viem";
import { getBlock, readContract } from "viem/actions";
import type { PaymentOf } from "./call.ts";

/** Payment as the escrow has it in the newest block. */
export interface Payment extends PaymentState {
  id: Hash;
  /** As people see it, at the time of the block. */
  status: PaymentStatus;
  /** Deadlines in Unix seconds; null before the payment is funded. */
  windows: PaymentWindows | null;
  /** Block that was read. */
  blockNumber: bigint;
}

/**
 * Reads a payment's state from the escrow.
 * @throws viem's errors if the node does not answer
 */
export async function readPayment(client: Client, { terms, escrow }: PaymentOf): Promise<Payment> {
  const id = paymentId(terms, escrow);
  const { number: blockNumber, timestamp } = await getBlock(client);
  const state = stateFromContract(
    await readContract(client, {
      ...{ address: escrow.address, abi: escrowAbi, functionName: "paymentState", args: [id] },
      blockNumber,
    }),
  );
  return {
    ...{ id, ...state, blockNumber },
    status: paymentStatus(terms, state, Number(timestamp)),
    windows: state.stage === "none" ? null : paymentWindows(terms, state),
  };
}
