import { z } from "zod";
import type { Merchant } from "../accounts/merchant.ts";
import { type Checkout, orderSchema, orderUnitSchema, toCheckout } from "../checkouts/checkout.ts";
import { findCheckout } from "../checkouts/getCheckout.ts";
import { countUnread } from "../messages/countUnread.ts";
import type { KnownPayment } from "../payers/findPayersPayment.ts";
import { payerPaymentSchema, toPayerPayment, toPayment } from "../payments/payment.ts";
import { ownerOf } from "../platform/owner.ts";
import type { Deps } from "../platform/part.ts";
import { brandSchema, toBrand } from "../profiles/brand.ts";
import { findProfile } from "../profiles/findProfile.ts";
import { sellerSchema, toSeller } from "../profiles/profile.ts";
import { quoteSchema } from "../rates/quote.ts";
import { findReceipt } from "../receipts/issueReceipt.ts";
import { countOpen } from "../settlements/countOpen.ts";

const merchant = z.object({ name: z.string(), address: z.string() });

/** Payment in the list of the wallet that made it. */
export const listedPaymentSchema = payerPaymentSchema
  .extend({ merchant })
  .meta({ id: "ListedPayerPayment" });

/** Payment as the wallet that made it sees it. */
export const payerPaymentDetailsSchema = listedPaymentSchema
  .extend({
    seller: sellerSchema,
    brand: brandSchema,
    order: orderSchema
      .nullable()
      .meta({ description: "What was bought; null for a payment without a checkout." }),
    order_unit: orderUnitSchema.nullable().meta({ description: "Null without an order." }),
    quote: quoteSchema
      .nullable()
      .meta({ description: "Exchange rate used; null if the price was in the coin." }),
    success_url: z.string().nullable().meta({ description: "Back to the shop." }),
    receipt_number: z
      .string()
      .nullable()
      .meta({ description: "Null until the receipt is first asked for.", examples: ["R-000042"] }),
    unread_messages: z.int().meta({ description: "Of the shop." }),
    open_settlements: z.int().meta({ description: "Proposals that can still be signed." }),
  })
  .meta({ id: "PayerPaymentDetails" });

/** Shows a payment in the list of its payer. */
export function toListedPayment(
  { chains }: Deps,
  { payment, merchant: { name, address } }: KnownPayment,
): z.output<typeof listedPaymentSchema> {
  const shown = toPayerPayment(toPayment(chains.get(payment.chain_id), payment));
  return { ...shown, merchant: { name, address } };
}

/** Shows a payment to its payer. */
export async function toPayerPaymentDetails(
  deps: Deps,
  known: KnownPayment,
): Promise<z.output<typeof payerPaymentDetailsSchema>> {
  const { db } = deps;
  const { payment, merchant } = known;
  const [order, shop, receipt, unread, open] = await Promise.all([
    orderOf(deps, known),
    shopOf(deps, payment.livemode, merchant),
    findReceipt(db, payment.id),
    countUnread(db, payment.id, "payer"),
    countOpen(db, payment),
  ]);
  return {
    ...{ ...toListedPayment(deps, known), ...shop, ...order },
    ...{ receipt_number: receipt?.number ?? null, unread_messages: unread, open_settlements: open },
  };
}

async function shopOf({ db, config }: Deps, livemode: boolean, merchant: Merchant) {
  const profile = await findProfile(db, ownerOf({ merchant_id: merchant.id, livemode }));
  return { seller: toSeller(merchant, profile), brand: toBrand(config, profile) };
}

async function orderOf(
  deps: Deps,
  { payment }: KnownPayment,
): Promise<Pick<Checkout, "order" | "order_unit" | "quote" | "success_url">> {
  const parts = payment.checkout_id ? await findCheckout(deps.db, payment.checkout_id) : null;
  if (!parts) return { order: null, order_unit: null, quote: null, success_url: null };
  const { order, order_unit, quote, success_url } = toCheckout(deps, { ...parts, payment });
  return { order, order_unit, quote, success_url };
}
