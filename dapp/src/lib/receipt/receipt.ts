import { termsToJson } from "@handsel/protocol";
import { isAddress, isHash } from "viem";
import type { AppChain } from "../chain/appChain.ts";
import type { PaidOrder } from "../payment/paidOrder.ts";
import type { ChainPayment } from "../payment/readPayment.ts";
import { z } from "../validation/zod.ts";

const digits = z.string().check(z.regex(/^\d{1,78}$/));
const hash = z.string().check(z.refine((text) => isHash(text)));
const address = z.string().check(z.refine((text) => isAddress(text, { strict: false })));
const text = z.string().check(z.maxLength(4_000));
const time = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));
const decimals = z.int().check(z.gte(0), z.lte(255));

const lineItem = z.object({
  ...{ name: text, quantity: z.number(), unit_amount: z.nullable(digits) },
});

/** Order whose hash is in the terms; fields that this app does not know are part of the hash too. */
const order = z.looseObject({
  ...{ salt: hash, description: text, currency: text, line_items: z.array(lineItem) },
});

const terms = z.object({
  ...{ payer: address, merchant: address, payee: address, arbiter: address, token: address },
  ...{ amount: digits, fundBy: z.number(), inspectionPeriod: z.number() },
  ...{ capturePeriod: z.number(), refundPeriod: z.number(), instant: z.boolean() },
  ...{ toLedger: z.boolean(), feeBps: z.number(), feeRecipient: address, splits: hash },
  ...{ orderReference: hash, salt: digits },
});

/** Receipt as a file: what was bought and paid, with what is needed to verify it without a server. */
export const receiptSchema = z.object({
  object: z.literal("receipt"),
  number: z.nullish(text),
  issued_at: time,
  seller: z.looseObject({ name: text, address }),
  description: z.nullable(text),
  order: z.nullable(order),
  quote: z.nullable(
    z.looseObject({ currency: text, exponent: z.number(), price: digits, rate: text }),
  ),
  payment: z.looseObject({
    ...{ id: hash, chain_id: z.number(), chain_name: text, escrow: address },
    ...{
      token: z.looseObject({ symbol: z.nullable(text), address, decimals: z.nullable(decimals) }),
      amount: digits,
    },
    ...{ transaction_hash: z.nullable(hash), funded_at: text, payer: address, payee: address },
  }),
  proof: z.looseObject({ terms }),
});

export type Receipt = z.output<typeof receiptSchema>;

/** Makes the receipt of a payment, from what the chain says and the order that its terms have the hash of. */
export function makeReceipt(
  { id, terms: signed, events }: ChainPayment,
  bought: PaidOrder | null,
  chain: AppChain,
  token: { symbol: string; name: string; address: string; decimals: number },
  number: string | null,
): Receipt {
  const funded = events.find(({ type }) => type === "funded");
  const at = new Date((funded?.time ?? 0) * 1000).toISOString();
  const { symbol, name, address: place, decimals } = token;
  return {
    ...{ object: "receipt", number, issued_at: at },
    seller: { ...bought?.seller, name: bought?.merchant ?? "", address: signed.merchant },
    description: bought?.title ?? "",
    order: (bought?.order ?? null) as Receipt["order"],
    quote: bought?.quote
      ? {
          ...{ currency: bought.quote.currency, exponent: bought.quote.exponent },
          ...{ price: `${bought.quote.price}`, rate: bought.quote.rate },
          fetched_at: bought.quote.ratedAt,
        }
      : null,
    payment: {
      ...{ id, chain_id: chain.id, chain_name: chain.name, escrow: chain.escrow.address },
      ...{ token: { symbol, name, address: place, decimals }, amount: `${signed.amount}` },
      ...{ transaction_hash: funded?.transactionHash ?? null, funded_at: at },
      ...{ payer: signed.payer, payee: signed.payee },
    },
    proof: { terms: termsToJson(signed) },
  };
}
