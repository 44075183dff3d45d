import { sign } from "node:crypto";
import { escrowDomain, signedReceiptText } from "@handsel/protocol";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import { type CheckoutParts, orderSchema, toCheckout } from "../checkouts/checkout.ts";
import { type Customer, customerSchema } from "../checkouts/customer.ts";
import { findCheckout } from "../checkouts/getCheckout.ts";
import { type PaymentRow, paymentSchema, toPayment } from "../payments/payment.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import type { Deps } from "../platform/part.ts";
import { sellerSchema } from "../profiles/profile.ts";
import { quoteSchema } from "../rates/quote.ts";
import { quoteKey } from "../rates/quoteKey.ts";
import { issueReceipt } from "./issueReceipt.ts";

const { status, held, captured, refunded, returned, fees } = paymentSchema.shape;

/** Signed fields of a receipt. */
const unsignedReceiptSchema = z.object({
  object: z.literal("receipt"),
  number: z.string().meta({
    description: "The sequence with the merchant's prefix.",
    examples: ["R-000042"],
  }),
  sequence: z.int().meta({ description: "From 1, without gaps for each merchant and mode." }),
  issued_at: z.iso.datetime(),
  livemode: z.boolean(),
  seller: sellerSchema.meta({ description: "As it was at the time of issue." }),
  description: z
    .string()
    .nullable()
    .meta({ description: "Null for a payment without a checkout." }),
  order: orderSchema.nullable(),
  quote: quoteSchema
    .nullable()
    .meta({ description: "Exchange rate used; null if the price was in the coin." }),
  payment: z.object({
    id: z.string(),
    chain_id: z.int(),
    chain_name: z.string(),
    explorer_url: z.string().nullable(),
    escrow: z.string(),
    token: z.object({
      symbol: z.string().nullable(),
      address: z.string(),
      decimals: z.int().nullable(),
    }),
    amount: z.string().meta({ description: "Base units." }),
    payer: z.string(),
    merchant: z.string(),
    payee: z.string(),
    transaction_hash: z.string(),
    block_number: z.int(),
    block_hash: z.string(),
    log_index: z.int(),
    funded_at: z.iso.datetime(),
  }),
  proof: z.object({
    eip712_domain: z.object({
      name: z.string(),
      version: z.string(),
      chainId: z.int(),
      verifyingContract: z.string(),
    }),
    terms: termsSchema.meta({
      description: "Their EIP-712 hash in this domain is the payment id.",
    }),
    order_reference: z.string().meta({
      description: "In the terms: the Keccak-256 hash of the canonical JSON of `order`.",
    }),
    payment_id: z.string(),
  }),
});

export const receiptSchema = z
  .object({
    ...unsignedReceiptSchema.shape,
    customer: customerSchema.nullable().meta({
      description: "Only for the merchant and for the signed-in payer.",
    }),
    status_now: z
      .object({ status, held, captured, refunded, returned, fees, at: z.iso.datetime() })
      .meta({ description: "The payment when this was answered." }),
    public_key: z
      .string()
      .meta({ description: "Ed25519 key in base64url; also in `GET /v1/config`." }),
    signature: z.string().meta({
      description:
        "Ed25519 signature in base64url, over `handsel-receipt-v1.` and the canonical JSON (RFC 8785) of the receipt without `customer`, `status_now`, `public_key` and `signature`.",
    }),
  })
  .meta({ id: "Receipt" });

export type Receipt = z.output<typeof receiptSchema>;

/**
 * Makes the receipt of a payment, which anyone can verify without this server.
 * @param customer null where nobody is to be told who bought
 * @throws ApiError receipt_unavailable
 */
export async function receiptOf(
  deps: Deps,
  { payment, merchant }: { payment: PaymentRow; merchant: Merchant },
  customer: Customer | null,
): Promise<Receipt> {
  const issued = await issueReceipt(deps.db, payment, merchant);
  const parts = payment.checkout_id ? await findCheckout(deps.db, payment.checkout_id) : null;
  const unsigned: z.output<typeof unsignedReceiptSchema> = {
    ...{ object: "receipt", number: issued.number, sequence: Number(issued.sequence) },
    ...{ issued_at: issued.issued_at.toISOString(), livemode: issued.livemode },
    ...{ seller: issued.seller, ...orderOf(deps, parts, payment) },
    ...paidOf(deps, payment),
  };
  const { status, held, captured, refunded, returned, fees } = toPayment(undefined, payment);
  const at = new Date().toISOString();
  const key = quoteKey(deps.config.encryptionKey.own);
  const bytes = Buffer.from(signedReceiptText(unsigned), "utf8");
  return {
    ...{ ...unsigned, customer },
    status_now: { status, held, captured, refunded, returned, fees, at },
    public_key: key.publicKey,
    signature: sign(null, bytes, key.sign).toString("base64url"),
  };
}

function orderOf(
  deps: Deps,
  parts: CheckoutParts | null,
  payment: PaymentRow,
): Pick<Receipt, "description" | "order" | "quote"> {
  if (!parts) return { description: payment.description, order: null, quote: null };
  // With this payment, even if another one pays the checkout: its quote is that of the coin it was made in.
  const { description, order, quote } = toCheckout(deps, { ...parts, payment });
  return { description, order, quote };
}

function paidOf(
  { chains }: Deps,
  { terms, ...payment }: PaymentRow,
): Pick<Receipt, "payment" | "proof"> {
  const chain = chains.get(payment.chain_id);
  if (!chain) throw new RangeError(`chain ${payment.chain_id} is not configured`);
  const token = chain.tokens.find(({ address }) => address === terms.token);
  return {
    payment: {
      ...{ id: payment.id, chain_id: chain.id, chain_name: chain.chain.name },
      ...{ explorer_url: chain.explorerUrl, escrow: chain.escrow.address },
      token: {
        symbol: token?.symbol ?? null,
        address: terms.token,
        decimals: token?.decimals ?? null,
      },
      ...{ amount: terms.amount, payer: terms.payer, merchant: terms.merchant, payee: terms.payee },
      transaction_hash: payment.transaction_hash,
      block_number: Number(payment.block_number),
      block_hash: payment.block_hash,
      log_index: payment.log_index,
      funded_at: payment.funded_at.toISOString(),
    },
    proof: {
      eip712_domain: escrowDomain(chain.escrow),
      ...{ terms, order_reference: terms.orderReference, payment_id: payment.id },
    },
  };
}
