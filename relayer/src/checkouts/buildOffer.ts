import { randomBytes } from "node:crypto";
import {
  maxAmount,
  newOffer,
  type Order,
  orderReference,
  type PaymentTerms,
  type Token,
} from "@handsel/protocol";
import { bytesToBigInt } from "viem";
import { commissionOf } from "../accounts/commissionOf.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";

/** Input of {@link buildOffer}, besides the merchant's addresses and commission. */
export interface OfferParts {
  token: Token;
  amount: bigint;
  /** Unix seconds. */
  fundBy: number;
  periods: { inspection_period: number; capture_period: number; refund_period: number };
  order: Order;
  /** Default: a random one. */
  salt?: bigint;
}

/**
 * Builds the terms of an offer, with the merchant's commission.
 * @throws ApiError invalid_request for a capture period that the contract rejects
 */
export function buildOffer(deps: Deps, merchant: Merchant, parts: OfferParts): PaymentTerms {
  const { inspection_period, capture_period, refund_period } = parts.periods;
  if (capture_period !== 0 && capture_period <= inspection_period) {
    throw new ApiError(
      "invalid_request",
      "capture_period must be longer than inspection_period, or the payment could never be captured.",
      "capture_period",
    );
  }
  const commission = commissionOf(deps.config, merchant);
  return newOffer({
    merchant: merchant.address,
    payee: merchant.payee,
    token: parts.token.address,
    amount: parts.amount,
    fundBy: parts.fundBy,
    inspectionPeriod: inspection_period,
    capturePeriod: capture_period,
    refundPeriod: refund_period,
    feeBps: commission.bps,
    feeRecipient: commission.recipient,
    orderReference: orderReference(parts.order),
    salt: parts.salt ?? newSalt(),
  });
}

/** Returns 32 random bytes, so that no two offers have the same id. */
export function newSalt(): bigint {
  return bytesToBigInt(randomBytes(32));
}

/**
 * Returns the amount if the contract can hold it.
 * @throws ApiError amount_too_large
 */
export function requireAmount(amount: bigint): bigint {
  if (amount > maxAmount) {
    throw new ApiError(
      "amount_too_large",
      `A payment can be at most ${maxAmount} base units: ask for less.`,
      "amount",
    );
  }
  return amount;
}
