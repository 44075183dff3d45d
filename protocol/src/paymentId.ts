import { type Address, type Hash, hashTypedData, type TypedDataDomain } from "viem";
import { offerOf, type PaymentTerms, paymentTermsTypes } from "./paymentTerms.ts";

/** One escrow: a contract on a chain. Its domain separates signatures and ids from every other. */
export interface Escrow {
  chainId: number;
  address: Address;
}

/** The EIP-712 domain of an escrow. */
export function escrowDomain(escrow: Escrow): TypedDataDomain {
  return {
    name: "Handsel",
    version: "1",
    chainId: escrow.chainId,
    verifyingContract: escrow.address,
  };
}

/** The id of the payment with these terms in this escrow: what the contract's `paymentId` returns. */
export function paymentId(terms: PaymentTerms, escrow: Escrow): Hash {
  return hashTypedData({
    domain: escrowDomain(escrow),
    types: paymentTermsTypes,
    primaryType: "PaymentTerms",
    message: terms,
  });
}

/** The id of the open offer that these terms accept; equal for every payer of one offer. */
export function offerId(terms: PaymentTerms, escrow: Escrow): Hash {
  return paymentId(offerOf(terms), escrow);
}
