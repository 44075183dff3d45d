import type { Selectable } from "kysely";
import { z } from "zod";
import { type ChainClient, isLive } from "../chain/clients.ts";
import type { Deps } from "../deps.ts";
import type { Merchant } from "../merchants/merchant.ts";
import { type PaymentRow, paymentSchema, toPayment } from "../payments/payment.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import type { CheckoutTables } from "./tables.ts";

/** A checkout as it is kept. */
export type CheckoutRow = Selectable<CheckoutTables["checkouts"]>;

/** What an id of a checkout looks like. */
export const checkoutIdText = z.string().regex(/^cs_[0-9a-f]{32}$/, "This is no checkout's id.");

/** A checkout as its merchant sees it. */
export const checkoutSchema = z
  .object({
    id: z.string(),
    object: z.literal("checkout"),
    status: z.enum(["open", "paid", "expired"]),
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
    offer: termsSchema.meta({ description: "The terms; the payer is still the zero address." }),
    offer_id: z.string(),
    payment_id: z.string().nullable(),
    payment: paymentSchema.nullable(),
    success_url: z.string().nullable(),
    cancel_url: z.string().nullable(),
    expires_at: z.iso.datetime(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Checkout" });

/** A checkout as whoever has its link may see it. */
export const payerCheckoutSchema = checkoutSchema
  .omit({ metadata: true, client_reference_id: true })
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
    offer: row.offer,
    offer_id: row.offer_id,
    payment_id: payment?.id ?? null,
    payment: payment && toPayment(payment, time),
    success_url: row.success_url,
    cancel_url: row.cancel_url,
    expires_at: row.expires_at.toISOString(),
    created_at: row.created_at.toISOString(),
  };
}

/** Leaves out what is between the merchant and its own books. */
export function toPayerCheckout(checkout: Checkout): z.output<typeof payerCheckoutSchema> {
  const { metadata: _metadata, client_reference_id: _reference, ...visible } = checkout;
  return visible;
}

/**
 * Whether a checkout can still be paid. A payment counts whenever it was seen: the contract takes
 * none after the deadline.
 * @param time Unix seconds on its chain
 */
function checkoutStatus(
  row: CheckoutRow,
  payment: PaymentRow | null,
  time: number,
): Checkout["status"] {
  if (payment) return "paid";
  return time >= row.offer.fundBy ? "expired" : "open";
}

/** @throws RangeError if the operator took the chain out of the configuration */
export function chainOf(deps: Deps, row: CheckoutRow): ChainClient {
  const chain = deps.chains.get(row.chain_id);
  if (!chain)
    throw new RangeError(`checkout ${row.id} is on chain ${row.chain_id}, not configured`);
  return chain;
}

/** @throws RangeError if the protocol no longer lists the token */
export function tokenOf(chain: ChainClient, row: CheckoutRow) {
  const token = chain.tokens.find(({ address }) => address === row.offer.token);
  if (!token) throw new RangeError(`checkout ${row.id} has a token that is not listed`);
  return token;
}
