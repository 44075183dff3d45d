import type { Selectable } from "kysely";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import { type PaymentRow, paymentSchema, toPayment } from "../payments/payment.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import type { Deps } from "../platform/part.ts";
import { quoteSchema } from "../rates/quote.ts";
import { lineItemSchema } from "./newCheckout.ts";
import type { CheckoutTables } from "./tables.ts";

/** A checkout as it is kept. */
export type CheckoutRow = Selectable<CheckoutTables["checkouts"]>;

/** What an id of a checkout looks like. */
export const checkoutIdText = z.string().regex(/^cs_[0-9a-f]{32}$/, "This is no checkout's id.");

/** Open: can be paid. Paid: the chain has a payment of its offer. */
export const checkoutStatuses = ["open", "paid", "expired"] as const;

/** What is bought; `orderReference` of the terms is its hash. */
export const orderSchema = z
  .object({
    salt: z.string(),
    description: z.string(),
    currency: z.string().meta({ description: "In whose smallest unit amounts are." }),
    line_items: z.array(lineItemSchema),
  })
  .meta({
    id: "Order",
    description: "`orderReference` of the terms is the Keccak-256 of its canonical JSON.",
  });

/** A checkout as its merchant sees it. */
export const checkoutSchema = z
  .object({
    id: z.string(),
    object: z.literal("checkout"),
    status: z.enum(checkoutStatuses),
    url: z.string().meta({ description: "Where the customer pays." }),
    livemode: z.boolean(),
    merchant: z.object({ name: z.string(), address: z.string() }),
    description: z.string(),
    client_reference_id: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    chain_id: z.int(),
    token: z.object({
      symbol: z.string(),
      name: z.string(),
      address: z.string(),
      decimals: z.int(),
    }),
    amount: z.string().meta({ description: "Base units." }),
    quote: quoteSchema.nullable().meta({ description: "Null: the price is in the coin." }),
    payment_link_id: z.string().nullable(),
    order: orderSchema.nullable(),
    offer: termsSchema.meta({ description: "The terms; the payer is still the zero address." }),
    offer_id: z.string(),
    payment_id: z.string().nullable(),
    payment: paymentSchema.nullable(),
    success_url: z.string().nullable(),
    cancel_url: z.string().nullable(),
    expires_at: z.iso.datetime().meta({ description: "The chain takes no payment after it." }),
    expired_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When it was told to have expired, by the time or by the merchant." }),
    monitor_until: z.iso
      .datetime()
      .meta({ description: "Until then money that comes after `expired_at` is told as late." }),
    late: z
      .object({
        payment_id: z.string(),
        resolution: z.enum(["pending", "accepted", "returned"]),
        resolved_at: z.iso.datetime().nullable(),
      })
      .nullable()
      .meta({ description: "Money that came after the expiry, and what the merchant decided." }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Checkout" });

/** A checkout as whoever has its link may see it. */
export const payerCheckoutSchema = checkoutSchema
  .omit({ metadata: true, client_reference_id: true, late: true })
  .meta({ id: "PayerCheckout" });

export type Checkout = z.output<typeof checkoutSchema>;

/** Everything that shows in a checkout. */
export interface CheckoutParts {
  row: CheckoutRow;
  merchant: Merchant;
  payment: PaymentRow | null;
}

/**
 * Shows a checkout to its merchant.
 * @param time Unix seconds on its chain, for the deadlines
 */
export function toCheckout(deps: Deps, parts: CheckoutParts, time: number): Checkout {
  const { row, merchant, payment } = parts;
  const chain = chainOf(deps, row);
  const { symbol, name, address, decimals } = tokenOf(chain, row);
  return {
    id: row.id,
    object: "checkout",
    status: checkoutStatus(row, payment, time),
    url: `${deps.config.publicUrl}/pay/${row.id}`,
    livemode: isLive(chain),
    merchant: { name: merchant.name, address: merchant.address },
    description: row.description,
    client_reference_id: row.client_reference_id,
    metadata: row.metadata,
    chain_id: row.chain_id,
    token: { symbol, name, address, decimals },
    amount: row.amount.toString(),
    quote: row.quote,
    payment_link_id: row.payment_link_id,
    order: orderOf(row),
    offer: row.offer,
    offer_id: row.offer_id,
    payment_id: payment?.id ?? null,
    payment: payment && toPayment(payment, time),
    success_url: row.success_url,
    cancel_url: row.cancel_url,
    expires_at: row.expires_at.toISOString(),
    expired_at: row.expired_at?.toISOString() ?? null,
    monitor_until: row.monitor_until.toISOString(),
    late: lateOf(row),
    created_at: row.created_at.toISOString(),
  };
}

/** Leaves out what is between the merchant and its own books. */
export function toPayerCheckout(checkout: Checkout): z.output<typeof payerCheckoutSchema> {
  const {
    metadata: _metadata,
    client_reference_id: _reference,
    late: _late,
    ...visible
  } = checkout;
  return visible;
}

/**
 * Whether a checkout can still be paid. A payment counts whenever it was seen: the contract takes
 * none after the deadline.
 * @param time Unix seconds on its chain
 */
export function checkoutStatus(
  row: CheckoutRow,
  payment: PaymentRow | null,
  time: number,
): Checkout["status"] {
  if (payment) return "paid";
  return row.expired_at !== null || time >= row.offer.fundBy ? "expired" : "open";
}

function orderOf(row: CheckoutRow): Checkout["order"] {
  if (row.order_salt === null) return null;
  const currency = row.quote?.currency ?? row.token;
  const { order_salt: salt, description, line_items } = row;
  return { salt, description, currency, line_items: [...line_items] };
}

function lateOf(row: CheckoutRow): Checkout["late"] {
  const { late_payment_id: payment_id, late_resolution: resolution, late_resolved_at } = row;
  if (payment_id === null || resolution === null) return null;
  return { payment_id, resolution, resolved_at: late_resolved_at?.toISOString() ?? null };
}

/** The chain that it is paid on, which is configured: the relayer does not start otherwise. */
export function chainOf(deps: Deps, row: CheckoutRow): ChainClient {
  const chain = deps.chains.get(row.chain_id);
  if (!chain)
    throw new RangeError(`checkout ${row.id} is on chain ${row.chain_id}, not configured`);
  return chain;
}

/** The token that it is paid in, which is configured: the relayer does not start otherwise. */
export function tokenOf(chain: ChainClient, row: CheckoutRow) {
  const token = chain.tokens.find(({ address }) => address === row.offer.token);
  if (!token) throw new RangeError(`checkout ${row.id} has a token that is not listed`);
  return token;
}
