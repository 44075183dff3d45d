import { randomBytes } from "node:crypto";
import {
  contractErrorSentences,
  maxAmount,
  newOffer,
  type Order,
  orderReference,
  type PaymentTerms,
  refusedTerms,
  type Token,
} from "@handsel/protocol";
import { bytesToBigInt, getAddress, zeroAddress } from "viem";
import { commissionOf } from "../accounts/commissionOf.ts";
import { type Merchant, payeeOn } from "../accounts/merchant.ts";
import type { ChainClient } from "../chains/clients.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import type { OfferChoices } from "./withDefaults.ts";

/** Input of {@link buildOffer}, besides the merchant's addresses and commission. */
export interface OfferParts {
  chain: ChainClient;
  token: Token;
  amount: bigint;
  /** Unix seconds. */
  fundBy: number;
  choices: OfferChoices;
  order: Order;
  /** Default: a random one. */
  salt?: bigint;
}

/**
 * Builds the terms of an offer, with the merchant's commission.
 * @throws ApiError invalid_request for terms that the escrow would refuse from every payer
 */
export function buildOffer(deps: Deps, merchant: Merchant, parts: OfferParts): PaymentTerms {
  const { inspection_period, capture_period, refund_period } = parts.choices;
  const arbiter = getAddress(parts.choices.arbiter ?? zeroAddress);
  const commission = commissionOf(deps.config, merchant);
  const offer = newOffer({
    merchant: merchant.address,
    payee: payeeOn(merchant, parts.chain.id),
    arbiter,
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
  // The amount of a link with a price is not known yet.
  const refused = refusedTerms(
    { ...offer, amount: offer.amount || 1n },
    parts.chain.escrow.address,
  );
  if (refused) throw refusal(refused);
  return offer;
}

/** Error with which the escrow refuses terms. */
type RefusedTerms = NonNullable<ReturnType<typeof refusedTerms>>;

/** Refusals that a field of the request decides, with that field. */
const refusedFields: Partial<Record<RefusedTerms, readonly [field: string, sentence: string]>> = {
  ArbiterInvalid: [
    "arbiter",
    "arbiter must be neither your own address, nor your payee, nor the escrow: name somebody whom both sides trust.",
  ],
  CapturePeriodTooShort: [
    "capture_period",
    "capture_period must be longer than inspection_period, or the payment could never be captured.",
  ],
  CapturePeriodMissing: [
    "capture_period",
    "capture_period can be zero only with an arbiter, or the money could stay held forever.",
  ],
  RefundPeriodTooShort: [
    "refund_period",
    "refund_period must be longer than inspection_period, or zero for no refunds.",
  ],
};

/** Explains the escrow's refusal, and names the field where the request decides it. */
function refusal(refused: RefusedTerms): ApiError {
  const [field, sentence] = refusedFields[refused] ?? [];
  return new ApiError(
    "invalid_request",
    sentence ?? `Nobody could pay: ${contractErrorSentences[refused]}`,
    field,
  );
}

/**
 * Returns 8 random bytes: with the order's reference, which is random already, no two offers have the same id. Each
 * further byte would cost gas in every call.
 */
export function newSalt(): bigint {
  return bytesToBigInt(randomBytes(8));
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
