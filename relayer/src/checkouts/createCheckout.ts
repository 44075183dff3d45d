import { type Order, offerId, type PaymentTerms, termsToJson } from "@handsel/protocol";
import { sql } from "kysely";
import type { Merchant } from "../accounts/merchant.ts";
import { isLive } from "../chains/clients.ts";
import type { NewRow } from "../platform/database/database.ts";
import { prepared } from "../platform/database/prepared.ts";
import { ApiError } from "../platform/errors.ts";
import { idTime, newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { buildOffer } from "./buildOffer.ts";
import { type Checkout, type CheckoutRow, type OfferRow, toCheckout } from "./checkout.ts";
import { sealCustomer, toCustomer } from "./customer.ts";
import type { NewCheckout } from "./newCheckout.ts";
import { newOrder } from "./newOrder.ts";
import type { PricedCoin, Pricing } from "./priceCheckout.ts";
import type { CheckoutTables } from "./tables.ts";
import type { WithTerms } from "./withDefaults.ts";

/**
 * Creates a checkout: an offer to one customer in each coin until it expires, with the merchant's commission in
 * its terms.
 * @throws ApiError client_reference_taken, invalid_request
 */
export function createCheckout(
  deps: Deps,
  merchant: Merchant,
  input: WithTerms<NewCheckout>,
  { coins, fundBy }: Pricing,
): Promise<Checkout> {
  const [{ token, amount }] = coins;
  const { price } = input;
  const currency = price?.currency ?? token.symbol;
  const order = newOrder({ ...input, currency }, price ? BigInt(price.amount) : amount);
  const offers = coins.map((coin) => ({
    ...coin,
    offer: buildOffer(deps, merchant, { ...coin, fundBy, choices: input, order }),
  }));
  const none = { opened_by: null, opened_by_site: null };
  return insertCheckout(deps, merchant, {
    ...{ offers, order, input, paymentLinkId: null, openedBy: none },
  });
}

/** Offer of a checkout in one coin. */
export interface OfferInCoin extends Pick<PricedCoin, "chain" | "token" | "quote"> {
  offer: PaymentTerms;
}

/** Input of {@link insertCheckout}. */
export interface CheckoutValues {
  /** At least one, in the merchant's order. */
  offers: readonly OfferInCoin[];
  order: Order;
  paymentLinkId: string | null;
  /** Keyed hash of the network that opened the link. */
  openedBy: Pick<CheckoutRow, "opened_by" | "opened_by_site">;
  input: Pick<
    NewCheckout,
    | "client_reference_id"
    | "unique_reference"
    | "metadata"
    | "success_url"
    | "cancel_url"
    | "monitor_for"
    | "customer"
  >;
}

/**
 * Stores a checkout, by one statement.
 * @throws ApiError client_reference_taken, invalid_request
 */
export async function insertCheckout(
  deps: Deps,
  merchant: Merchant,
  { offers, order, paymentLinkId, openedBy, input }: CheckoutValues,
): Promise<Checkout> {
  const [first, ...further] = offers;
  if (!first) throw new RangeError("a checkout needs an offer");
  const { chain, offer } = first;
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
    ...columnsOf(first),
    description: order.description,
    client_reference_id: client_reference_id ?? null,
    unique_reference,
    line_items: order.line_items,
    tax_lines: order.tax_lines ?? [],
    order_salt: order.salt,
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
  const others = further.map(
    (each, index): OfferRow => ({
      ...{ checkout_id: id, position: index + 1, ...columnsOf(each) },
    }),
  );
  const customer = input.customer ? toCustomer(input.customer) : null;
  const sealed = customer && sealCustomer(deps.config, id, customer);
  if (!(await insert(deps.db, row, others, sealed))) {
    throw new ApiError(
      "client_reference_taken",
      `Another checkout has the client_reference_id ${client_reference_id}: use it, or expire it first.`,
      "client_reference_id",
    );
  }
  return toCheckout(deps, { row, others, merchant, payment: null, unexpected: [], customer });
}

function columnsOf({ chain, token, quote, offer }: OfferInCoin) {
  return {
    chain_id: chain.id,
    offer_id: offerId(offer, chain.escrow),
    offer: termsToJson(offer),
    token: token.symbol,
    amount: offer.amount,
    quote,
  };
}

/**
 * Stores a checkout, with its further offers and its customer, by one statement.
 * @returns false if its reference is taken
 */
async function insert(
  db: Deps["db"],
  row: CheckoutRow,
  others: readonly OfferRow[],
  sealedCustomer: Buffer | null,
): Promise<boolean> {
  const values = {
    ...row,
    line_items: JSON.stringify(row.line_items),
    tax_lines: JSON.stringify(row.tax_lines),
    quote: row.quote && JSON.stringify(row.quote),
  };
  const insertion = prepareInsertion(Object.values(values), db, values);
  if (others.length === 0 && sealedCustomer === null) {
    return (await db.executeQuery(insertion)).rows.length > 0;
  }
  const made = await db
    .with("made", () => insertionOf(db, values))
    .with("offered", (query) =>
      query
        .insertInto("checkout_offers")
        .expression(
          sql`select other.* from made
            join json_populate_recordset(null::checkout_offers, ${toJson(others)}::json) other
              on other.checkout_id = made.id`,
        )
        .returning("offer_id"),
    )
    .with("known", (query) =>
      query
        .insertInto("checkout_customers")
        .columns(["checkout_id", "sealed_customer", "created_at"])
        .expression(
          sql`select made.id, ${sealedCustomer}::bytea, ${row.created_at}::timestamptz
            from made where ${sealedCustomer !== null}`,
        )
        .returning("checkout_id"),
    )
    .selectFrom("made")
    .select("id")
    .execute();
  return made.length > 0;
}

function toJson(rows: readonly OfferRow[]): string {
  return JSON.stringify(rows.map((row) => ({ ...row, amount: row.amount.toString() })));
}

function insertionOf(db: Deps["db"], values: NewRow<CheckoutTables["checkouts"]>) {
  return (
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
  );
}

const prepareInsertion = prepared((db: Deps["db"], values: NewRow<CheckoutTables["checkouts"]>) =>
  insertionOf(db, values).compile(),
);
