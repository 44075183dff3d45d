import { currencies } from "@handsel/protocol";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { AcceptedCoin, Coin } from "../accounts/acceptedCoin.ts";
import type { Merchant } from "../accounts/merchant.ts";
import { requireChain, requireToken } from "../chains/requireToken.ts";
import {
  type OrderUnit,
  orderSchema,
  orderUnitSchema,
  tokenSchema,
} from "../checkouts/checkout.ts";
import { priceSchema } from "../checkouts/newCheckout.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import { idText } from "../platform/http/validate.ts";
import type { Deps } from "../platform/part.ts";
import { type Brand, brandSchema } from "../profiles/brand.ts";
import { type Seller, sellerSchema } from "../profiles/profile.ts";
import type { PaymentLinkTables } from "./tables.ts";

/** Database row of a payment link. */
export type PaymentLinkRow = Selectable<PaymentLinkTables["payment_links"]>;

export const paymentLinkIdText = idText(
  "pl",
  "A payment link id is pl_ and 32 hexadecimal digits.",
);

/** Payment link as its merchant sees it. */
export const paymentLinkSchema = z
  .object({
    id: z.string(),
    object: z.literal("payment_link"),
    status: z.enum(["open", "closed"]),
    url: z.string().meta({ description: "Page where customers open the link." }),
    livemode: z.boolean(),
    merchant: z.object({ name: z.string(), address: z.string() }),
    chain_id: z.int(),
    token: tokenSchema,
    accepts: z.array(z.object({ chain_id: z.int(), token: tokenSchema })).meta({
      description: "Coins that payers choose from, first that of `chain_id` and `token`.",
    }),
    amount: z
      .string()
      .nullable()
      .meta({ description: "Base units; null for a link with a price." }),
    price: priceSchema.nullable(),
    order: orderSchema,
    order_unit: orderUnitSchema.meta({ description: "Also the unit of `price`." }),
    offer: termsSchema.nullable().meta({
      description:
        "Terms that every payer accepts. The offer of an opened checkout differs only in `salt` and in `fundBy`, which is never later. Null for a link with a price.",
    }),
    offer_id: z.string().nullable(),
    signature: z
      .string()
      .nullable()
      .meta({ description: "The merchant's signature of the offer." }),
    verified: z.boolean().meta({ description: "Whether the offer has a verified signature." }),
    metadata: z
      .record(z.string(), z.string())
      .meta({ description: "Empty for a publishable key, because anyone can read that key." }),
    success_url: z.string().nullable(),
    cancel_url: z.string().nullable(),
    expires_in: z.int().meta({ description: "Seconds from opening until a checkout expires." }),
    ends_at: z.iso.datetime(),
    closed_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "PaymentLink" });

/** Payment link as anyone who has it sees it. */
export const payerLinkSchema = paymentLinkSchema
  .omit({ metadata: true })
  .extend({ seller: sellerSchema, brand: brandSchema })
  .meta({ id: "PayerPaymentLink" });

export type PaymentLink = z.output<typeof paymentLinkSchema>;

/** Converts a link to the API's form. */
export function toPaymentLink(
  deps: Deps,
  row: PaymentLinkRow,
  merchant: Pick<Merchant, "name" | "address">,
): PaymentLink {
  const [first, ...further] = coinsOf(deps, row);
  const currency = row.price?.currency ?? row.token;
  return {
    ...{ id: row.id, object: "payment_link", status: isOpen(row) ? "open" : "closed" },
    url: `${deps.config.publicUrl}/link/${row.id}`,
    livemode: row.livemode,
    merchant: { name: merchant.name, address: merchant.address },
    ...showCoin(first),
    accepts: [first, ...further].map(showCoin),
    ...{ amount: row.offer?.amount ?? null, price: row.price },
    order: {
      ...{ salt: row.order_salt, description: row.description, currency },
      line_items: [...row.line_items],
      tax_lines: [...row.tax_lines],
    },
    order_unit: orderUnitOf(row, first.token),
    ...{ offer: row.offer, offer_id: row.offer_id },
    ...{ signature: row.signature, verified: row.signature !== null },
    ...{ metadata: row.metadata, success_url: row.success_url, cancel_url: row.cancel_url },
    expires_in: row.expires_in,
    ends_at: row.ends_at.toISOString(),
    closed_at: row.closed_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
  };
}

function orderUnitOf(
  { price }: PaymentLinkRow,
  { symbol, decimals }: AcceptedCoin["token"],
): OrderUnit {
  if (!price) return { kind: "token", symbol, decimals };
  return { kind: "currency", symbol: price.currency, decimals: currencies[price.currency] };
}

function showCoin({ chain, token }: AcceptedCoin) {
  const { symbol, name, address, decimals } = token;
  return { chain_id: chain.id, token: { symbol, name, address, decimals } };
}

/** Removes the field that only the merchant may see, and adds what payers are told of the seller. */
export function toPayerLink(
  link: PaymentLink,
  seller: Seller,
  brand: Brand,
): z.output<typeof payerLinkSchema> {
  const { metadata: _, ...visible } = link;
  return { ...visible, seller, brand };
}

/** Lists the coins of a link, first its own. */
export function coinsOf(deps: Deps, { chain_id, token, further_coins }: PaymentLinkRow) {
  const coin = (of: Coin): AcceptedCoin => {
    const chain = requireChain(deps, of.chain_id);
    return { chain, token: requireToken(chain, of.token) };
  };
  return [coin({ chain_id, token }), ...further_coins.map(coin)] as const;
}

export function isOpen({ closed_at, ends_at }: PaymentLinkRow): boolean {
  return closed_at === null && ends_at.getTime() > Date.now();
}
