import { type Address, type Hex, hexToBytes } from "viem";
import { ApiError, type ErrorCode } from "../platform/errors.ts";
import type { HotWallet } from "./hotWallet.ts";

/** Call of the escrow that the chain would accept now. */
export interface PreparedCall {
  to: Address;
  data: Hex;
  /** Gas limit of the transaction. */
  gas: bigint;
}

/** Prepared call with what is counted in the budgets. */
export interface CountedCall extends PreparedCall {
  /** Gas limit without the share of a chain below, which some chains reckon as gas. */
  work: bigint;
}

/**
 * Gas that a hot wallet buys at most for the execution of one call. Known tokens and smart accounts
 * need at most 460,000; a third is added for state that changes. A cap is needed because the code of
 * a contract account checks the signature and could burn all its gas: a call is simulated with no
 * more. Far below the block limit, so that every signed transaction can be mined and no nonce waits
 * for ever.
 */
export const MAX_GAS = 600_000n;

/** Gas per token of calldata, of which a byte has one if it is zero, else four (EIP-7623). */
const FLOOR_GAS = 10n;

/**
 * Returns the gas limit of a call that succeeds with `MAX_GAS`: the estimate plus 30 %, because the
 * state may change until it is mined; unused gas is free. Rollups such as Arbitrum add the price of
 * the chain below to every estimate, in units of gas. What they add to an empty transfer with the
 * same data is no execution: neither cap nor budgets count it.
 * @param estimate the chain's estimate of the call
 * @param cap gas for its execution at most
 */
export async function limitGas(
  { chain, account }: HotWallet,
  { to, data }: Omit<PreparedCall, "gas">,
  estimate: bigint,
  cap = MAX_GAS,
): Promise<CountedCall> {
  const { address } = account;
  const empty = await chain.client.estimateGas({
    ...{ account: address, to: address, data, blockTag: "latest" },
  });
  const added = empty > intrinsicGas(data) ? empty - intrinsicGas(data) : 0n;
  const work = least(withReserve(estimate > added ? estimate - added : 0n), cap);
  return { to, data, gas: work + withReserve(added), work };
}

function withReserve(gas: bigint): bigint {
  return (gas * 13n) / 10n;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Returns the most gas that an empty transfer with this data needs by the rules of Ethereum. */
function intrinsicGas(data: Hex): bigint {
  const tokens = hexToBytes(data).reduce((sum, byte) => sum + (byte === 0 ? 1 : 4), 0);
  return 21_000n + FLOOR_GAS * BigInt(tokens);
}

/** Makes an ApiError whose detail always says what happened to the money. */
export function refusal(code: ErrorCode, sentence: string): ApiError {
  const isSaid = /\b(?:moved|taken)\b/.test(sentence);
  return new ApiError(code, isSaid ? sentence : `${sentence} This request moved nothing.`);
}
