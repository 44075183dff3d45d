import { formatUnits } from "viem";
import { z } from "zod";
import type { Checkout } from "../checkouts/checkout.ts";
import type { Payment } from "../payments/payment.ts";
import type { Deps } from "../platform/part.ts";

const money = z.object({
  amount: z.string().meta({ examples: ["25.00"] }),
  currency: z.string(),
});
const time = z.iso.datetime();

/** States of a charge, in the words of Coinbase Commerce. */
const statuses = ["NEW", "PENDING", "COMPLETED", "EXPIRED", "UNRESOLVED"] as const;

/** Checkout in the form of a charge of Coinbase Commerce. */
export const chargeSchema = z
  .object({
    id: z.string().meta({ description: "Id of the checkout." }),
    resource: z.literal("charge"),
    code: z.string().meta({
      description: "The same as `id`.",
      examples: ["cs_0197f0c2d3e47a5b8c6d9e0f1a2b3c4d"],
    }),
    name: z.string(),
    description: z.string(),
    organization_name: z.string().meta({ examples: ["Demo Shop"] }),
    hosted_url: z.string().meta({
      description: "Page where the customer pays.",
      examples: ["https://pay.example.com/pay/cs_0197f0c2d3e47a5b8c6d9e0f1a2b3c4d"],
    }),
    pricing_type: z.literal("fixed_price"),
    pricing: z.object({
      local: money.meta({ description: "The price as it was given." }),
      settlement: money.meta({
        description: "Of the coin that was paid; until then of the first.",
      }),
    }),
    metadata: z.record(z.string(), z.string()),
    redirects: z.object({
      success_url: z.string().nullable(),
      cancel_url: z.string().nullable(),
      will_redirect_after_success: z.boolean(),
    }),
    payments: z.array(
      z.object({
        payment_id: z.string(),
        network: z
          .string()
          .meta({ description: "Name of the chain, in small letters.", examples: ["base"] }),
        transaction_id: z.string().meta({ examples: [`0x${"4f2a9c1b".repeat(8)}`] }),
        status: z.enum(["PENDING", "CONFIRMED"]),
        detected_at: time,
        value: z.object({ local: money, crypto: money }),
        payer_addresses: z.array(z.string().meta({ examples: [`0x${"4f2a9c1b".repeat(5)}`] })),
        block: z.object({ height: z.int() }),
      }),
    ),
    timeline: z
      .array(
        z.object({
          time,
          status: z.enum(statuses),
          context: z.enum(["DELAYED", "MULTIPLE"]).optional(),
        }),
      )
      .meta({ description: "The last one is the state of the charge." }),
    created_at: time,
    expires_at: time,
    confirmed_at: time.nullable().meta({ description: "Time of the payment's block." }),
  })
  .meta({ id: "Charge" });

export type Charge = z.output<typeof chargeSchema>;

/**
 * Writes a checkout in the form of a charge.
 * @param more its second payments, of `secondPayments`
 */
export function toCharge(
  { chains }: Pick<Deps, "chains">,
  checkout: Checkout,
  more: readonly Payment[] = [],
): Charge {
  const { id, description, order, payment, status } = checkout;
  const crypto = inCoin(checkout.amount, checkout.token);
  const local = inCurrency(checkout) ?? crypto;
  const [line, ...further] = order?.line_items ?? [];
  const isConfirmed = status === "paid";
  const toChargePayment = (one: Payment, isDone: boolean) => {
    const paid = inCoin(one.terms.amount, { ...checkout.token, ...onlyKnown(one.token) });
    return {
      payment_id: one.id,
      network: chains.get(one.chain_id)?.chain.name.toLowerCase() ?? "",
      transaction_id: one.transaction_hash ?? "",
      status: isDone ? ("CONFIRMED" as const) : ("PENDING" as const),
      detected_at: one.created_at,
      value: { local: inCurrency(checkout) ?? paid, crypto: paid },
      payer_addresses: [one.terms.payer],
      block: { height: one.block_number ?? 0 },
    };
  };
  return {
    ...{ id, resource: "charge", code: id },
    name: line && further.length === 0 ? line.name : description,
    description,
    organization_name: checkout.merchant.name,
    hosted_url: checkout.url,
    pricing_type: "fixed_price",
    pricing: { local, settlement: crypto },
    metadata: checkout.metadata,
    redirects: {
      success_url: checkout.success_url,
      cancel_url: checkout.cancel_url,
      will_redirect_after_success: checkout.success_url !== null,
    },
    payments: [
      ...(payment ? [toChargePayment(payment, isConfirmed)] : []),
      ...more.map((one) => toChargePayment(one, one.confirmation !== "seen")),
    ],
    timeline: timelineOf(checkout, more),
    created_at: checkout.created_at,
    expires_at: checkout.expires_at,
    confirmed_at: isConfirmed ? (payment?.funded_at ?? null) : null,
  };
}

/** Lists the states of a charge; those of a payment have the time of its block. */
function timelineOf(checkout: Checkout, more: readonly Payment[]): Charge["timeline"] {
  const { payment, status, unexpected_payments: unexpected } = checkout;
  const paidAt = payment && (payment.funded_at ?? payment.created_at);
  const waiting = unexpected.find(({ resolution }) => resolution === "pending");
  const timeline: Charge["timeline"] = [{ time: checkout.created_at, status: "NEW" }];
  if (checkout.expired_at) timeline.push({ time: checkout.expired_at, status: "EXPIRED" });
  if (paidAt && status !== "expired") timeline.push({ time: paidAt, status: "PENDING" });
  if (paidAt && status === "paid") timeline.push({ time: paidAt, status: "COMPLETED" });
  if (waiting) {
    const context = waiting.reason === "late" ? "DELAYED" : "MULTIPLE";
    const second = more.find(({ id }) => id === waiting.payment_id);
    const time = second?.funded_at ?? paidAt ?? checkout.expires_at;
    timeline.push({ time, status: "UNRESOLVED", context });
  }
  return timeline;
}

function inCoin(
  amount: string,
  { decimals, symbol }: Pick<Checkout["token"], "decimals" | "symbol">,
) {
  return { amount: formatUnits(BigInt(amount), decimals), currency: symbol };
}

/** Symbol and decimals of a payment's coin; a checkout's payment is in a coin that this server has. */
function onlyKnown({ symbol, decimals }: Payment["token"]) {
  return symbol === null || decimals === null ? {} : { symbol, decimals };
}

function inCurrency({ quote }: Checkout) {
  if (quote === null) return null;
  const { price, exponent, currency } = quote;
  const digits = price.padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  return { amount: exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`, currency };
}
