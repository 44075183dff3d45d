import type { Address, Hex } from "viem";
import { ApiError, type ErrorCode } from "../platform/errors.ts";

/** A call of the escrow that the chain would accept now. */
export interface PreparedCall {
  to: Address;
  data: Hex;
  gas: bigint;
}

/**
 * The most gas that the hot wallet buys for one call. Known tokens and smart accounts need at most
 * 460,000, a third is added for a state that moves; but whoever pays from a contract account writes
 * the code that checks the signature, and could burn whatever it is given. Far below what a block
 * allows, so that a signed transaction can always be mined and no nonce waits for ever.
 */
export const MAX_GAS = 600_000n;

/** Adds to a gas estimate for a state that may differ a little when it is mined; unused gas is not paid. */
export function gasLimit(estimate: bigint): bigint {
  const limit = (estimate * 13n) / 10n;
  return limit < MAX_GAS ? limit : MAX_GAS;
}

/** A refusal that always says what became of the money. */
export function refusal(code: ErrorCode, sentence: string): ApiError {
  const isSaid = /\b(?:moved|taken)\b/.test(sentence);
  return new ApiError(code, isSaid ? sentence : `${sentence} This request moved nothing.`);
}
