import {
  allHeld,
  batchAbi,
  captureBatches,
  type Escrow,
  type PaymentTerms,
} from "@handsel/protocol";
import { encodeFunctionData } from "viem";
import type { Call } from "../lib/chain/call.ts";
import { escrowCall } from "./transaction.ts";

/**
 * Takes all that is held of several payments. The contract skips those that others have taken meanwhile, and refuses all if it would
 * refuse one of the rest.
 * @param terms of at least one payment
 */
export function call(escrow: Escrow, terms: readonly PaymentTerms[]): Call {
  const batches = captureBatches(terms.map((one) => ({ terms: one, amount: allHeld })));
  const [first, ...others] = batches;
  if (first && others.length === 0) {
    return escrowCall(escrow, batchAbi, "captureBatch", [first.shared, first.payments]);
  }
  const calls = batches.map(({ shared, payments }) =>
    encodeFunctionData({ abi: batchAbi, functionName: "captureBatch", args: [shared, payments] }),
  );
  return escrowCall(escrow, batchAbi, "multicall", [calls]);
}
