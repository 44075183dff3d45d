import {
  escrowAddress,
  handselChains,
  type Order,
  orderReference,
  type PaymentTermsJson,
  type PricedOrder,
  paymentId,
  receiptPriceFits,
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

/** Reads a receipt's file; null if it is none, or has terms that no contract can have. */
export function parseReceipt(text: string): Receipt | null {
  try {
    const receipt = receiptSchema.parse(JSON.parse(text));
    verifyReceipt(receipt);
    return receipt;
  } catch {
    return null;
  }
}

/**
 * Verifies a receipt without any server: its escrow is Handsel's, its terms hash to the payment's id, its order hashes to the
 * terms' reference, and what it says was bought and paid is what they say. That the payment was made, only the chain tells.
 * @throws if the terms cannot be hashed
 */
export function verifyReceipt({
  order,
  description,
  quote,
  payment,
  proof,
  seller,
}: Receipt): Verdict {
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
        : orderReference(order as unknown as Order) === reference &&
          (description === null || description === order.description),
    amounts:
      payment.amount === `${terms.amount}` &&
      isCoinOf(payment, terms.token) &&
      sameAddress(payment.payer, terms.payer) &&
      sameAddress(payment.payee, terms.payee) &&
      sameAddress(seller.address, terms.merchant),
    price: receiptPriceFits(quote, order as PricedOrder | null, paidOf(payment)),
  };
}

/** Whether the coin is that of the terms, and called and counted as it is, where Handsel lists it; another is called like none of those. */
function isCoinOf({ chain_id, token }: Receipt["payment"], address: Address): boolean {
  const coins = handselChains.get(chain_id)?.tokens ?? [];
  const known = coins.find((one) => sameAddress(one.address, address));
  const isNamed = known
    ? token.symbol === null || token.symbol === known.symbol
    : coins.every(({ symbol }) => symbol !== token.symbol);
  const isCounted = token.decimals === null || !known || token.decimals === known.decimals;
  return sameAddress(token.address, address) && isNamed && isCounted;
}

function paidOf({ amount, token }: Receipt["payment"]) {
  const unit = { symbol: token.symbol ?? "", decimals: token.decimals ?? 0 };
  return { unit, amount: BigInt(amount) };
}
