import {
  type Currency,
  type Order,
  offerId,
  type PaymentTerms,
  type PaymentTermsJson,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import type { Hex } from "viem";
import type { AcceptedCoin } from "../accounts/acceptedCoin.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { isLive } from "../chains/clients.ts";
import { clockTime } from "../chains/cursor.ts";
import type { AcceptedCoins } from "../checkouts/acceptedCoins.ts";
import { buildOffer, requireAmount } from "../checkouts/buildOffer.ts";
import { lifetimeOf } from "../checkouts/newCheckout.ts";
import { newOrder } from "../checkouts/newOrder.ts";
import type { WithTerms } from "../checkouts/withDefaults.ts";
import type { DatabaseTransaction, NewRow } from "../platform/database/database.ts";
import { ApiError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import type { Deps } from "../platform/part.ts";
import { requireCurrency } from "../rates/readRate.ts";
import { checkOfferSignature } from "./checkOfferSignature.ts";
import type { NewPaymentLink } from "./newPaymentLink.ts";
import { type PaymentLink, toPaymentLink } from "./paymentLink.ts";
import type { PaymentLinkTables } from "./tables.ts";

/** Order and offer of a link, prepared before it is stored. */
export interface PreparedLink {
  order: Order;
  coins: AcceptedCoins;
  /** Unix seconds. */
  endsAt: number;
  /** Null for a link with a price. */
  offer: PaymentTerms | null;
  /** The merchant's signature of the offer, as contracts take it; null without one. */
  signature: Hex | null;
}

/**
 * Builds the offer of a link and checks the merchant's signature, which may call the chain.
 * @throws ApiError unknown_chain, unknown_token, unknown_currency, amount_too_large, invalid_request, terms_mismatch,
 * signature_invalid, chain_unavailable
 */
export async function prepareLink(
  deps: Deps,
  merchant: Merchant,
  input: WithTerms<NewPaymentLink>,
  coins: AcceptedCoins,
): Promise<PreparedLink> {
  const [{ chain, token }] = coins;
  const amount = requireAmount(BigInt(input.amount ?? 0));
  const { price, signed_offer: signed } = input;
  // Also of the merchant's default coins, which the request does not show.
  if (signed && coins.length > 1) {
    throw new ApiError(
      "invalid_request",
      "A link of several coins has an offer for each: send the chain_id and token of the coin that you sign for.",
      "signed_offer",
    );
  }
  if (price) requireAnyCurrency(deps, coins, price.currency);
  const currency = price?.currency ?? token.symbol;
  const fresh = newOrder({ ...input, currency }, price ? BigInt(price.amount) : amount);
  const order = signed ? { ...fresh, salt: signed.order_salt.toLowerCase() as Hex } : fresh;
  const endsAt = signed ? signed.offer.fundBy : clockTime() + input.valid_for;
  const parts = { amount, fundBy: endsAt, choices: input, order };
  const build = (coin: AcceptedCoin) =>
    buildOffer(deps, merchant, {
      ...{ ...parts, ...coin },
      ...(signed ? { salt: BigInt(signed.offer.salt) } : {}),
    });
  const offer = build(coins[0]);
  // What the escrow of another coin's chain would refuse is refused here, not to each payer.
  coins.slice(1).forEach(build);
  if (price) return { coins, order, endsAt, offer: null, signature: null };
  if (signed) {
    const given = termsFromJson(signed.offer as PaymentTermsJson);
    // The signed offer must be exactly the offer that this request makes.
    const same =
      BigInt(given.payer) === 0n && offerId(given, chain.escrow) === offerId(offer, chain.escrow);
    if (!same || endsAt <= clockTime()) {
      throw new ApiError(
        "terms_mismatch",
        "The signed offer differs from the one this request makes: sign the offer that a dry run returns.",
        "signed_offer.offer",
      );
    }
    const signature = await checkOfferSignature(chain, offer, signed.signature as Hex);
    return { coins, order, endsAt, offer, signature };
  }
  return { coins, order, endsAt, offer, signature: null };
}

/** Requires that at least one of the coins has a rate in a currency. @throws ApiError unknown_currency */
function requireAnyCurrency(deps: Deps, coins: AcceptedCoins, currency: Currency): void {
  const failures = coins.flatMap(({ chain, token }) => {
    try {
      requireCurrency(deps, chain, token, currency, "price.currency");
      return [];
    } catch (error) {
      return [error];
    }
  });
  if (failures.length === coins.length) throw failures[0];
}

export async function createPaymentLink(
  deps: Deps,
  tx: DatabaseTransaction,
  merchant: Merchant,
  input: WithTerms<NewPaymentLink>,
  { coins, order, endsAt, offer, signature }: PreparedLink,
): Promise<PaymentLink> {
  const [{ chain, token }, ...further] = coins;
  const values: NewRow<PaymentLinkTables["payment_links"]> = {
    id: newId("pl"),
    merchant_id: merchant.id,
    livemode: isLive(chain),
    chain_id: chain.id,
    token: token.symbol,
    further_coins: JSON.stringify(
      further.map((coin) => ({ chain_id: coin.chain.id, token: coin.token.symbol })),
    ),
    price: input.price ? JSON.stringify(input.price) : null,
    offer: offer && termsToJson(offer),
    offer_id: offer && offerId(offer, chain.escrow),
    signature,
    description: order.description,
    line_items: JSON.stringify(order.line_items),
    tax_lines: JSON.stringify(order.tax_lines ?? []),
    order_salt: order.salt,
    metadata: input.metadata,
    success_url: input.success_url ?? null,
    cancel_url: input.cancel_url ?? null,
    expires_in: lifetimeOf(input),
    inspection_period: BigInt(input.inspection_period),
    capture_period: BigInt(input.capture_period),
    refund_period: BigInt(input.refund_period),
    arbiter: input.arbiter ?? null,
    ends_at: new Date(endsAt * 1000),
    closed_at: null,
  };
  const row = await tx
    .insertInto("payment_links")
    .values(values)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPaymentLink(deps, row, merchant);
}
