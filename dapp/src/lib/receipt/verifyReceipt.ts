import {
  escrowAddress,
  handselChains,
  type Order,
  orderReference,
  type PaymentTermsJson,
  paymentId,
  termsFromJson,
} from "@handsel/protocol";
import { type Address, zeroHash } from "viem";
import { sameAddress } from "../chain/addresses.ts";
import { type Receipt, receiptSchema } from "./receipt.ts";

/** What of a receipt is computed anew. */
export const checks = ["escrow", "terms", "order", "amounts", "price"] as const;
type Check = (typeof checks)[number];

/** Result of each check: null if the receipt says nothing that it could be about. */
export type Verdict = Readonly<Record<Check, boolean | null>>;

/** Reads a receipt's file; null if it is none. */
export function parseReceipt(text: string): Receipt | null {
  try {
    return receiptSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/**
 * Verifies a receipt without any server: its escrow is Handsel's, its terms hash to the payment's id, its order hashes to the
 * terms' reference, and what it says was paid is what the terms say. That the payment was made, only the chain tells.
 */
export function verifyReceipt({ order, quote, payment, proof, seller }: Receipt): Verdict {
  const terms = termsFromJson(proof.terms as PaymentTermsJson);
  const known = handselChains.get(payment.chain_id)?.escrow.address ?? escrowAddress;
  const escrow = { chainId: payment.chain_id, address: payment.escrow as Address };
  const reference = terms.orderReference;
  return {
    escrow: sameAddress(payment.escrow, known),
    terms: paymentId(terms, escrow) === payment.id.toLowerCase(),
    order:
      order === null
        ? reference === zeroHash
          ? null
          : false
        : orderReference(order as unknown as Order) === reference,
    amounts:
      payment.amount === `${terms.amount}` &&
      sameAddress(payment.payer, terms.payer) &&
      sameAddress(payment.payee, terms.payee) &&
      sameAddress(seller.address, terms.merchant),
    price: quote === null ? null : isPriceOf(quote, payment),
  };
}

/** Whether the price at the rate is the amount: rounded up, to the coin's cent or its sixth figure. */
function isPriceOf(
  { price, exponent, rate }: NonNullable<Receipt["quote"]>,
  { amount, token }: Receipt["payment"],
): boolean {
  const paid = (Number(amount) / 10 ** (token.decimals ?? 0)) * Number(rate);
  const wanted = Number(price) / 10 ** exponent;
  return paid >= wanted * (1 - 1e-9) && paid <= wanted * 1.001 + 2 * 10 ** -exponent;
}
