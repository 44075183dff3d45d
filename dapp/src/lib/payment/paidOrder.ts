import {
  type CoinAmount,
  type Order,
  orderReference,
  type PaymentTerms,
  type PriceQuote,
} from "@handsel/protocol";
import type { ApiComponents } from "@handsel/sdk";
import { type Hash, zeroHash } from "viem";
import type { Unit } from "../money/amounts.ts";
import type { OrderUnit } from "../money/formatPrice.ts";
import type { Brand } from "../validation/brand.ts";
import { toHex } from "../validation/hex.ts";
import { isPriceOf } from "./isPriced.ts";

type Schemas = ApiComponents["schemas"];

/** What was bought, and from whom. */
export interface PaidOrder {
  /** Null for a payment that the relayer has no checkout of. */
  checkoutId: string | null;
  /** What is bought, in words. */
  title: string;
  /** Name of the merchant, as the relayer has it. */
  merchant: string;
  /** Null: the checkout has no order, only a description. */
  order: Order | null;
  /** Unit of the order's amounts; null without an order. */
  unit: OrderUnit | null;
  /** Price in a currency of states, if that was agreed; amounts in its smallest unit. */
  quote: {
    currency: string;
    exponent: number;
    price: bigint;
    rate: string;
    ratedAt: string;
  } | null;
  successUrl: string | null;
  /** What the merchant says of itself; null: nothing. */
  seller: Seller | null;
  /** How the merchant looks; null: nobody tells it. */
  brand: Brand | null;
  /** Whether the hash of the order is one of the signed terms. */
  isSigned: boolean;
}

/** What a merchant says of itself, for its customers. */
export type Seller = Pick<
  Schemas["Seller"],
  | ("website" | "support_email" | "support_url" | "refund_policy")
  | ("legal_name" | "legal_address" | "tax_id" | "arbiter" | "arbiter_name")
>;

/** A checkout or a payer's payment, as the relayer answers it. */
export interface AnsweredOrder {
  checkoutId: string | null;
  description: string;
  merchant: { name: string };
  order: (Omit<Order, "salt"> & { salt: string }) | null;
  order_unit: OrderUnit | null;
  quote: (PriceQuote & { fetched_at: string }) | null;
  success_url: string | null;
  seller?: Seller | null;
  brand?: Brand | null;
}

/**
 * Returns an order whose hash the terms have, at a price that they come to; null if the relayer shows another one.
 * @param token coin of the terms
 * @param counted coin in which the merchant gave the amount
 */
export function orderOfTerms(
  {
    checkoutId,
    description,
    merchant,
    order,
    order_unit,
    quote,
    success_url,
    seller,
    brand,
  }: AnsweredOrder,
  { orderReference: reference, amount }: Pick<PaymentTerms, "orderReference" | "amount">,
  token: Unit,
  counted: CoinAmount,
): PaidOrder | null {
  const known = order && { ...order, salt: toHex(order.salt) as Hash };
  if ((known ? orderReference(known) : zeroHash) !== reference) return null;
  if (known && known.description !== description) return null;
  if (!isPriceOf({ order, order_unit, quote }, { unit: token, amount }, counted)) return null;
  if (quote && Number.isNaN(Date.parse(quote.fetched_at))) return null;
  return {
    ...{ checkoutId, title: description, merchant: merchant.name, order: known },
    unit: known && order_unit,
    quote: quote && {
      ...{ currency: quote.currency, exponent: quote.exponent, price: BigInt(quote.price) },
      ...{ rate: quote.rate, ratedAt: quote.fetched_at },
    },
    successUrl: success_url,
    seller: seller ?? null,
    brand: brand ?? null,
    isSigned: known !== null,
  };
}
