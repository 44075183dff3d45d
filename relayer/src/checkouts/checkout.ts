import type { Token } from "@handsel/protocol";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import type { ChainClient } from "../chains/clients.ts";
import {
  type PaymentRow,
  payerPaymentSchema,
  paymentSchema,
  toPayerPayment,
  toPayment,
} from "../payments/payment.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import type { Deps } from "../platform/part.ts";
import { quoteSchema } from "../rates/quote.ts";
import { checkoutStatuses } from "./checkoutStatus.ts";
import { type Customer, customerSchema } from "./customer.ts";
import { lineItemSchema, taxLineSchema } from "./newCheckout.ts";
import type { CheckoutTables } from "./tables.ts";

/** Database row of a checkout. */
export type CheckoutRow = Selectable<CheckoutTables["checkouts"]>;

/** Database row of a further offer of a checkout. */
export type OfferRow = Selectable<CheckoutTables["checkout_offers"]>;

/** Database row of a late or second payment of a checkout. */
export type UnexpectedRow = Selectable<CheckoutTables["unexpected_payments"]> & {
  /** False once a reorg dropped it: then there is nothing to decide, unless it comes back. */
  on_chain: boolean;
};

export const checkoutIdText = z
  .string()
  .regex(/^cs_[0-9a-f]{32}$/, "A checkout id is cs_ and 32 hexadecimal digits.");

/** Order: description and line items. Its salted hash is `orderReference` in the terms. */
export const orderSchema = z
  .object({
    salt: z.string(),
    description: z.string(),
    currency: z
      .string()
      .meta({ description: "Currency code or token symbol; amounts are in its smallest unit." }),
    line_items: z.array(lineItemSchema),
    tax_lines: z.array(taxLineSchema).meta({ description: "Not hashed if there are none." }),
  })
  .meta({
    id: "Order",
    description: "The Keccak-256 hash of its canonical JSON is `orderReference` in the terms.",
  });

/** Unit of an order's amounts: that in which it was priced, whichever coin pays it. */
export const orderUnitSchema = z
  .object({
    kind: z.enum(["currency", "token"]),
    symbol: z.string().meta({ description: "The order's `currency`." }),
    decimals: z.int().meta({ description: "Decimals of its smallest unit." }),
  })
  .meta({ id: "OrderUnit", description: "Unit of the amounts in `order`." });

export type OrderUnit = z.output<typeof orderUnitSchema>;

export const tokenSchema = z.object({
  symbol: z.string(),
  name: z.string(),
  address: z.string(),
  decimals: z.int(),
});

/** One coin that a checkout can be paid in. */
export const optionSchema = z
  .object({
    chain_id: z.int(),
    token: tokenSchema,
    amount: z.string().meta({ description: "Base units." }),
    quote: quoteSchema
      .nullable()
      .meta({ description: "Exchange rate used; null if the amount was given in this coin." }),
    offer: termsSchema.meta({ description: "Terms with the zero address as payer." }),
    offer_id: z.string(),
  })
  .meta({ id: "CheckoutOption" });

/** Checkout as its merchant sees it. */
export const checkoutSchema = z
  .object({
    id: z.string(),
    object: z.literal("checkout"),
    status: z.enum(checkoutStatuses).meta({
      description:
        "`processing`: its payment is on the chain, but not confirmed as you require; `paid`: it is. A payment that came after the expiry counts once you accept it.",
    }),
    url: z.string().meta({ description: "Page where the customer pays." }),
    livemode: z.boolean(),
    merchant: z.object({ name: z.string(), address: z.string() }),
    description: z.string(),
    client_reference_id: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    customer: customerSchema.nullable().meta({
      description: "Only where you create or get one checkout; null in lists and webhooks.",
    }),
    chain_id: z
      .int()
      .meta({ description: "Of the option that was paid; until then of the first, as below." }),
    token: tokenSchema,
    amount: z.string().meta({ description: "Base units." }),
    quote: quoteSchema
      .nullable()
      .meta({ description: "Exchange rate used; null if the amount was given in the token." }),
    options: z
      .array(optionSchema)
      .meta({ description: "Coins that the payer chooses from; one payment of any pays it." }),
    payment_link_id: z.string().nullable(),
    order: orderSchema.nullable(),
    order_unit: orderUnitSchema.nullable().meta({ description: "Null without an order." }),
    offer: termsSchema.meta({ description: "Terms with the zero address as payer." }),
    offer_id: z.string(),
    payment_id: z.string().nullable(),
    payment: paymentSchema.nullable(),
    success_url: z.string().nullable(),
    cancel_url: z.string().nullable(),
    expires_at: z.iso
      .datetime()
      .meta({ description: "Deadline; the contract rejects later payments." }),
    expired_at: z.iso.datetime().nullable().meta({
      description: "Time of `checkout.expired`: at the deadline, or when the merchant asked.",
    }),
    monitor_until: z.iso.datetime().meta({
      description: "End of the time in which a payment after `expired_at` sends `payment.late`.",
    }),
    unexpected_payments: z
      .array(
        z.object({
          payment_id: z.string(),
          reason: z.enum(["late", "duplicate"]).meta({
            description: "`late`: it came after the expiry; `duplicate`: another had paid before.",
          }),
          resolution: z.enum(["pending", "accepted", "returned"]),
          resolved_at: z.iso.datetime().nullable(),
        }),
      )
      .meta({ description: "Payments that wait for your decision, and what you decided." }),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Checkout" });

/** Checkout as anyone with its link sees it. */
export const payerCheckoutSchema = checkoutSchema
  .omit({ metadata: true, client_reference_id: true, unexpected_payments: true, customer: true })
  .extend({ payment: payerPaymentSchema.nullable() })
  .meta({ id: "PayerCheckout" });

export type Checkout = z.output<typeof checkoutSchema>;

/** Rows that a checkout is shown from. */
export interface CheckoutParts {
  row: CheckoutRow;
  /** Offers besides that of the row, in the merchant's order. */
  others: readonly OfferRow[];
  merchant: Merchant;
  /** Payment that pays it, or would if it had come in time. */
  payment: PaymentRow | null;
  unexpected: readonly UnexpectedRow[];
  /** Left out where nobody is to be told who buys. */
  customer?: Customer | null;
}

/** Converts a checkout to the API's form. */
export function toCheckout(deps: Pick<Deps, "chains" | "config">, parts: CheckoutParts): Checkout {
  const { row, merchant, payment } = parts;
  const options = optionsOf(parts);
  const chosen = chosenOption(parts);
  const shown = showOption(deps, chosen);
  return {
    id: row.id,
    object: "checkout",
    status: row.status,
    url: `${deps.config.publicUrl}/pay/${row.id}`,
    livemode: row.livemode,
    merchant: { name: merchant.name, address: merchant.address },
    description: row.description,
    client_reference_id: row.client_reference_id,
    metadata: row.metadata,
    customer: parts.customer ?? null,
    ...shown,
    options: options.map((each) => (each === chosen ? shown : showOption(deps, each))),
    payment_link_id: row.payment_link_id,
    ...{ order: orderOf(row), order_unit: orderUnitOf(deps, row) },
    payment_id: payment?.id ?? null,
    payment: payment && toPayment(deps.chains.get(payment.chain_id), payment),
    success_url: row.success_url,
    cancel_url: row.cancel_url,
    expires_at: row.expires_at.toISOString(),
    expired_at: row.expired_at?.toISOString() ?? null,
    monitor_until: row.monitor_until.toISOString(),
    unexpected_payments: parts.unexpected
      .filter(({ on_chain, resolution }) => on_chain || resolution !== "pending")
      .map(({ payment_id, reason, resolution, resolved_at }) => ({
        ...{ payment_id, reason, resolution },
        resolved_at: resolved_at?.toISOString() ?? null,
      })),
    created_at: row.created_at.toISOString(),
  };
}

/** Removes the fields that only the merchant may see. */
export function toPayerCheckout(checkout: Checkout): z.output<typeof payerCheckoutSchema> {
  const {
    metadata: _metadata,
    client_reference_id: _reference,
    unexpected_payments: _unexpected,
    customer: _customer,
    ...visible
  } = checkout;
  return { ...visible, payment: visible.payment && toPayerPayment(visible.payment) };
}

function orderOf(row: CheckoutRow): Checkout["order"] {
  if (row.order_salt === null) return null;
  const currency = row.quote?.currency ?? row.token;
  const { order_salt: salt, description, line_items, tax_lines } = row;
  const order = { salt, description, currency };
  return { ...order, line_items: [...line_items], tax_lines: [...tax_lines] };
}

/** Returns the unit of a checkout's order, which is priced in the first coin unless it has a price. */
function orderUnitOf(deps: Pick<Deps, "chains">, row: CheckoutRow): OrderUnit | null {
  if (row.order_salt === null) return null;
  if (row.quote) {
    const { currency: symbol, exponent: decimals } = row.quote;
    return { kind: "currency", symbol, decimals };
  }
  const { decimals } = tokenOf(chainOf(deps, row), row);
  return { kind: "token", symbol: row.token, decimals };
}

/** One coin that a checkout can be paid in, with its stored offer. */
export type CheckoutOption = Pick<
  CheckoutRow,
  "chain_id" | "token" | "amount" | "quote" | "offer" | "offer_id"
>;

/** Lists the coins that a checkout can be paid in, in the merchant's order. */
export function optionsOf({
  row,
  others,
}: Pick<CheckoutParts, "row" | "others">): readonly [CheckoutOption, ...CheckoutOption[]] {
  return [row, ...others];
}

/** Returns the option that was paid; until then the first. */
export function chosenOption(parts: Pick<CheckoutParts, "row" | "others" | "payment">) {
  const { row, payment } = parts;
  const isPaid = ({ chain_id, offer }: CheckoutOption) =>
    chain_id === payment?.chain_id && offer.token === payment.terms.token;
  return optionsOf(parts).find(isPaid) ?? row;
}

function showOption(
  deps: Pick<Deps, "chains">,
  option: CheckoutOption,
): z.output<typeof optionSchema> {
  const { chain_id, amount, quote, offer, offer_id } = option;
  const { symbol, name, address, decimals } = tokenOf(chainOf(deps, option), option);
  return {
    ...{ chain_id, token: { symbol, name, address, decimals }, amount: amount.toString() },
    ...{ quote, offer, offer_id },
  };
}

/** Returns the chain of a checkout's option. The relayer does not start without it. */
export function chainOf(
  deps: Pick<Deps, "chains">,
  { chain_id, offer_id }: CheckoutOption,
): ChainClient {
  const chain = deps.chains.get(chain_id);
  if (!chain) throw new RangeError(`offer ${offer_id}: chain ${chain_id} is not configured`);
  return chain;
}

/** Returns the token of a checkout's option. The relayer does not start without it. */
export function tokenOf(chain: ChainClient, { offer, offer_id }: CheckoutOption): Token {
  const token = chain.tokens.find(({ address }) => address === offer.token);
  if (!token) throw new RangeError(`offer ${offer_id}: its token is not configured`);
  return token;
}
