import { type Order, offerId, type PaymentTerms, termsToJson } from "@handsel/protocol";
import { sql } from "kysely";
import type { Merchant } from "../accounts/merchant.ts";
import { type ChainClient, isLive } from "../chains/clients.ts";
import { clockTime } from "../chains/cursor.ts";
import { requireChain, requireToken } from "../chains/requireToken.ts";
import type { NewRow } from "../platform/database/database.ts";
import { prepared } from "../platform/database/prepared.ts";
import { ApiError } from "../platform/errors.ts";
import { idTime, newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { newQuote, type Quote } from "../rates/quote.ts";
import { readRate, requireCurrency } from "../rates/readRate.ts";
import { buildOffer, requireAmount } from "./buildOffer.ts";
import { type Checkout, type CheckoutRow, toCheckout } from "./checkout.ts";
import { lifetimeOf, type NewCheckout } from "./newCheckout.ts";
import { newOrder } from "./newOrder.ts";
import type { CheckoutTables } from "./tables.ts";

/** Amount and deadline of a checkout, decided before it is stored. */
export interface Pricing {
  /** Base units of the token. */
  amount: bigint;
  /** Unix seconds. */
  fundBy: number;
  /** Exchange rate used; null if the amount was given in the token. */
  quote: Quote | null;
}

/**
 * Converts a price to an amount of the token, and sets the deadline. It may ask the rate sources, so
 * it must not run inside a database transaction.
 * @throws ApiError unknown_chain, unknown_token, unknown_currency, amount_too_large, rate_unavailable, rates_disagree
 */
export async function priceCheckout(
  deps: Deps,
  input: Pick<NewCheckout, "chain_id" | "token" | "amount" | "price" | "expires_in">,
): Promise<Pricing> {
  const chain = requireChain(deps, input.chain_id);
  const token = requireToken(chain, input.token);
  const { price } = input;
  if (!price) {
    const amount = requireAmount(BigInt(input.amount ?? 0));
    return { amount, fundBy: clockTime() + lifetimeOf(input), quote: null };
  }
  requireCurrency(deps, chain, token, price.currency, "price.currency");
  const rate = await readRate(deps, chain, token, price.currency);
  const fundBy = clockTime() + lifetimeOf(input);
  const expiresAt = new Date(fundBy * 1000);
  const quote = newQuote(deps.config, { chainId: chain.id, token, price, rate, expiresAt });
  return { amount: requireAmount(BigInt(quote.amount)), fundBy, quote };
}

/**
 * Creates a checkout: an offer to one customer until it expires, with the merchant's commission in
 * its terms.
 * @throws ApiError client_reference_taken, invalid_request
 */
export function createCheckout(
  deps: Deps,
  merchant: Merchant,
  input: NewCheckout,
  { amount, fundBy, quote }: Pricing,
): Promise<Checkout> {
  const chain = requireChain(deps, input.chain_id);
  const token = requireToken(chain, input.token);
  const currency = quote?.currency ?? token.symbol;
  const order = newOrder({ ...input, currency }, quote ? BigInt(quote.price) : amount);
  const offer = buildOffer(deps, merchant, { chain, token, amount, fundBy, choices: input, order });
  return insertCheckout(deps, merchant, {
    ...{
      chain,
      offer,
      order,
      quote,
      input,
      token: token.symbol,
      paymentLinkId: null,
      openedBy: { opened_by: null, opened_by_site: null },
    },
  });
}

/** Input of {@link insertCheckout}. */
export interface CheckoutValues {
  chain: ChainClient;
  offer: PaymentTerms;
  order: Order;
  quote: Quote | null;
  paymentLinkId: string | null;
  /** Keyed hash of the network that opened the link. */
  openedBy: Pick<CheckoutRow, "opened_by" | "opened_by_site">;
  /** Symbol. */
  token: string;
  input: Pick<
    NewCheckout,
    | "client_reference_id"
    | "unique_reference"
    | "metadata"
    | "success_url"
    | "cancel_url"
    | "monitor_for"
  >;
}

/**
 * Stores a checkout, by one statement.
 * @throws ApiError client_reference_taken, invalid_request
 */
export async function insertCheckout(
  deps: Deps,
  merchant: Merchant,
  { chain, offer, order, quote, paymentLinkId, openedBy, token, input }: CheckoutValues,
): Promise<Checkout> {
  const { client_reference_id, unique_reference } = input;
  if (unique_reference && client_reference_id === undefined) {
    throw new ApiError(
      "invalid_request",
      "unique_reference needs a client_reference_id.",
      "unique_reference",
    );
  }
  const id = newId("cs");
  const row: CheckoutRow = {
    id,
    merchant_id: merchant.id,
    livemode: isLive(chain),
    chain_id: chain.id,
    offer_id: offerId(offer, chain.escrow),
    offer: termsToJson(offer),
    token,
    amount: offer.amount,
    description: order.description,
    client_reference_id: client_reference_id ?? null,
    unique_reference,
    line_items: order.line_items,
    order_salt: order.salt,
    quote,
    payment_link_id: paymentLinkId,
    ...openedBy,
    metadata: input.metadata,
    success_url: input.success_url ?? null,
    cancel_url: input.cancel_url ?? null,
    expires_at: new Date(offer.fundBy * 1000),
    monitor_until: new Date((offer.fundBy + input.monitor_for) * 1000),
    expiry_checked_at: null,
    expired_at: null,
    status: "open",
    payer: null,
    transaction_hash: null,
    created_at: idTime(id),
  };
  const values = {
    ...row,
    line_items: JSON.stringify(row.line_items),
    quote: row.quote && JSON.stringify(row.quote),
  };
  const insertion = insertionOf(Object.values(values), deps.db, values);
  const { rows } = await deps.db.executeQuery(insertion);
  if (rows.length === 0) {
    throw new ApiError(
      "client_reference_taken",
      `Another checkout has the client_reference_id ${client_reference_id}: use it, or expire it first.`,
      "client_reference_id",
    );
  }
  return toCheckout(deps, { row, merchant, payment: null, unexpected: [] });
}

const insertionOf = prepared((db: Deps["db"], values: NewRow<CheckoutTables["checkouts"]>) =>
  db
    .insertInto("checkouts")
    .values(values)
    // The second of two concurrent requests waits for the first, and then conflicts with it.
    .onConflict((conflict) =>
      conflict
        .columns(["merchant_id", "livemode", "client_reference_id"])
        .where(sql<boolean>`unique_reference and expired_at is null`)
        .doNothing(),
    )
    .returning("id")
    .compile(),
);
