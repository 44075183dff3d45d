import type { PaymentState } from "@handsel/protocol";
import type { Hex } from "viem";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { type CountedCall, limitGas, MAX_GAS, refusal } from "../transactions/preparedCall.ts";
import { simulateCall } from "../transactions/simulateCall.ts";

/** Stored details of an operator's call. */
export interface OperatorDetails {
  data: Hex;
  /** Number of payments that it is about. Default: 1. */
  payments?: number;
  /** Payment when the call was asked for, as {@link textOf} writes it. */
  before?: string;
  /** Time on the chain, in Unix seconds, from which the chain refuses it; null: never by time alone. */
  endsAt?: number | null;
}

/** Writes what every call of an operator changes, to be compared. */
export function textOf({ stage, held, refundable }: Omit<PaymentState, "clock">): string {
  return `${stage} ${held} ${refundable}`;
}

/** Gas that each further payment of a batch may need. */
const GAS_OF_FURTHER = 200_000n;

/**
 * Simulates an operator's call of the escrow on the newest block.
 * @throws ApiError relay_rejected with the contract's reason
 */
export async function prepareOperatorCall(
  wallet: HotWallet,
  data: Hex,
  payments = 1,
): Promise<CountedCall> {
  const { chain, account } = wallet;
  const cap = MAX_GAS + GAS_OF_FURTHER * BigInt(payments - 1);
  const to = chain.escrow.address;
  const call = { to, data, value: 0n };
  const { gas, error } = await simulateCall(chain, call, account.address, cap);
  if (error) throw refusal("relay_rejected", error.sentence);
  return limitGas(wallet, { to, data }, gas, cap);
}
