import { allHeld, batchAbi, type Escrow, type PaymentTerms } from "@handsel/protocol";
import { encodeFunctionData } from "viem";
import type { Call } from "../lib/chain/call.ts";
import { escrowCall } from "./transaction.ts";

/**
 * Returns all that is held of several payments to their payers: of all of them or, if the contract refuses one, of none.
 * @param terms of at least one payment
 */
export function call(escrow: Escrow, terms: readonly PaymentTerms[]): Call {
  const [first, ...others] = terms;
  if (first && others.length === 0) {
    return escrowCall(escrow, batchAbi, "void", [first, allHeld]);
  }
  const calls = terms.map((one) =>
    encodeFunctionData({ abi: batchAbi, functionName: "void", args: [one, allHeld] }),
  );
  return escrowCall(escrow, batchAbi, "multicall", [calls]);
}
