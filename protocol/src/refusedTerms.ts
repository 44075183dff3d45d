import { type Address, isAddressEqual, zeroAddress, zeroHash } from "viem";
import type { escrowErrorsAbi } from "./generated/escrowErrorsAbi.ts";
import type { PaymentTerms } from "./paymentTerms.ts";

/** Name of an error of the escrow. */
type EscrowErrorName = (typeof escrowErrorsAbi)[number]["name"];

/**
 * Returns the error with which the escrow refuses to fund these terms, by the same rules in the same order; null if
 * it takes them. Terms without a payer are taken for an offer, whose payer is not known yet.
 * @param escrow address of the escrow
 */
export function refusedTerms(terms: PaymentTerms, escrow: Address): EscrowErrorName | null {
  const { payer, merchant, payee, arbiter, feeRecipient, feeBps } = terms;
  const isOneOf = (account: Address, ...others: Address[]) =>
    others.some((other) => isAddressEqual(account, other));
  const isMissing = (account: Address) => isOneOf(account, zeroAddress, escrow);

  if (isOneOf(payer, escrow)) return "PayerMissing";
  if (isOneOf(merchant, zeroAddress)) return "MerchantMissing";
  if (isMissing(payee)) return "PayeeInvalid";
  if (isOneOf(payer, merchant, payee)) return "SelfPayment";
  if (terms.amount === 0n) return "AmountZero";
  const hasArbiter = !isOneOf(arbiter, zeroAddress);
  if (hasArbiter && isOneOf(arbiter, payer, merchant, payee, escrow)) return "ArbiterInvalid";
  if (feeBps > 10_000) return "FeeTooHigh";
  const isShared = terms.splits !== zeroHash;
  if (isShared ? !isOneOf(feeRecipient, zeroAddress) : feeBps !== 0 && isMissing(feeRecipient)) {
    return "FeeRecipientInvalid";
  }
  if (!isOneOf(payer, zeroAddress) && isOneOf(feeRecipient, payer)) return "FeeRecipientInvalid";
  const { inspectionPeriod, capturePeriod, refundPeriod } = terms;
  if (terms.instant) {
    const isHeld = inspectionPeriod !== 0 || capturePeriod !== 0 || hasArbiter;
    return isHeld ? "InstantTermsInvalid" : null;
  }
  if (capturePeriod === 0 && !hasArbiter) return "CapturePeriodMissing";
  if (capturePeriod !== 0 && capturePeriod <= inspectionPeriod) return "CapturePeriodTooShort";
  return refundPeriod !== 0 && refundPeriod <= inspectionPeriod ? "RefundPeriodTooShort" : null;
}
