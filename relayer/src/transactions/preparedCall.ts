import type { Address, Hex } from "viem";
import { ApiError, type ErrorCode } from "../platform/errors.ts";

/** Call of the escrow that the chain would accept now. */
export interface PreparedCall {
  to: Address;
  data: Hex;
  gas: bigint;
}

/**
 * Gas that a hot wallet buys at most for one call. Known tokens and smart accounts need at most
 * 460,000; a third is added for state that changes. A cap is needed because the code of a contract
 * account checks the signature and could burn all its gas. Far below the block limit, so that every
 * signed transaction can be mined and no nonce waits for ever.
 */
export const MAX_GAS = 600_000n;

/**
 * Returns an estimate plus 30 %, because the state may change until it is mined; unused gas is
 * free.
 */
export function gasLimit(estimate: bigint): bigint {
  const limit = (estimate * 13n) / 10n;
  return limit < MAX_GAS ? limit : MAX_GAS;
}

/** Makes an ApiError whose detail always says what happened to the money. */
export function refusal(code: ErrorCode, sentence: string): ApiError {
  const isSaid = /\b(?:moved|taken)\b/.test(sentence);
  return new ApiError(code, isSaid ? sentence : `${sentence} This request moved nothing.`);
}
