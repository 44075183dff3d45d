import { escrowAbi } from "@handsel/protocol";
import { type Address, decodeEventLog, type Hex, isAddressEqual } from "viem";
import { localChain } from "../../src/testing/testChain.ts";
import type { Scene } from "../scene.ts";

/** What the chain's logs say of one payment, counted without the relayer's code. */
export interface Truth {
  merchant: Address;
  captured: bigint;
  /** Numbers of the blocks with a log of it. */
  blocks: number[];
}

/** Reads every log of the newest block's branch. */
export function readTruth({ chain }: Scene): Map<Hex, Truth> {
  const truth = new Map<Hex, Truth>();
  for (let number = 0; number <= chain.head.number; number += 1) {
    for (const { address, topics, data } of chain.ancestor(chain.head, number)?.logs ?? []) {
      if (!isAddressEqual(address, localChain.escrow.address)) continue;
      const log = decodeEventLog({ abi: escrowAbi, topics: topics as [Hex], data });
      if (!log.args || !("paymentId" in log.args)) continue;
      const { paymentId } = log.args;
      if (log.eventName === "PaymentFunded") {
        const { merchant } = log.args.terms;
        truth.set(paymentId, { merchant, captured: 0n, blocks: [] });
      }
      const payment = truth.get(paymentId);
      if (!payment) continue;
      payment.blocks.push(number);
      if (log.eventName === "PaymentCaptured") payment.captured += log.args.amount;
    }
  }
  return truth;
}
