import { type Address, type Hash, hashTypedData, type TypedDataDomain } from "viem";
import { offerOf, type PaymentTerms, paymentTermsTypes } from "./paymentTerms.ts";

/** Escrow contract on a chain. Its EIP-712 domain separates its ids and signatures from all others. */
export interface Escrow {
  chainId: number;
  address: Address;
}

/** Returns the EIP-712 domain of an escrow. */
export function escrowDomain(escrow: Escrow): TypedDataDomain {
  return {
    name: "Handsel",
    version: "1",
    chainId: escrow.chainId,
    verifyingContract: escrow.address,
  };
}

/** Returns the payment id of these terms, as the contract's `paymentId` does. */
export function paymentId(terms: PaymentTerms, escrow: Escrow): Hash {
  return hashTypedData({
    domain: escrowDomain(escrow),
    types: paymentTermsTypes,
    primaryType: "PaymentTerms",
    message: terms,
  });
}

/** Returns the id of the open offer behind these terms; the same for every payer of the offer. */
export function offerId(terms: PaymentTerms, escrow: Escrow): Hash {
  return paymentId(offerOf(terms), escrow);
}
