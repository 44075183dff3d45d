import type { Hex } from "viem";
import type { HotWallet } from "../transactions/hotWallet.ts";
import { type CountedCall, limitGas, MAX_GAS, refusal } from "../transactions/preparedCall.ts";
import { simulateCall } from "../transactions/simulateCall.ts";

/** Stored details of an operator's call. */
export interface OperatorDetails {
  data: Hex;
}

/**
 * Simulates an operator's call of the escrow on the newest block.
 * @throws ApiError relay_rejected with the contract's reason
 */
export async function prepareOperatorCall(wallet: HotWallet, data: Hex): Promise<CountedCall> {
  const { chain, account } = wallet;
  const to = chain.escrow.address;
  const call = { to, data, value: 0n };
  const { gas, error } = await simulateCall(chain, call, account.address, MAX_GAS);
  if (error) throw refusal("relay_rejected", error.sentence);
  return limitGas(wallet, { to, data }, gas);
}
