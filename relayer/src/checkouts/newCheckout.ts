import { z } from "zod";
import { addressText, seconds, text, webUrl } from "../platform/http/validate.ts";
import { currencyText } from "../rates/currencies.ts";
import { acceptedShape, checkCoin } from "./acceptedCoins.ts";
import { newCustomerSchema } from "./customer.ts";

const ONE_OF_BOTH = "Send either amount, in the token, or price, in a currency.";
const AMOUNT =
  'amount must be a whole number of base units above zero, as a string such as "25000000".';
const METADATA = "metadata must be an object of at most 20 strings.";

const LINES = "line_items must be a list of at most 50.";
const QUANTITY = "quantity must be a whole number from 1 to 1000000.";
const UNIT_AMOUNT = 'unit_amount must be a whole number as a string, such as "1250".';

export const lineItemSchema = z
  .strictObject({
    name: text("name", 200),
    quantity: z.int({ error: QUANTITY }).min(1, QUANTITY).max(1_000_000, QUANTITY).default(1),
    unit_amount: z
      .string({ error: UNIT_AMOUNT })
      .regex(/^(?:0|[1-9]\d{0,39})$/, UNIT_AMOUNT)
      .nullable()
      .default(null)
      .meta({
        description:
          "Price of one piece, in the unit of the amount. All lines have one, or none has.",
      }),
  })
  .meta({ id: "LineItem" });

const TAXES = "tax_lines must be a list of at most 20.";
const RATE = 'rate must be a percentage as a string, such as "23" or "5.5".';
const TAX_AMOUNT = 'amount of a tax must be a whole number as a string, such as "467".';

export const taxLineSchema = z
  .strictObject({
    name: text("name", 100),
    rate: z
      .string({ error: RATE })
      .regex(/^(?:0|[1-9]\d{0,2})(?:\.\d{1,4})?$/, RATE)
      .nullable()
      .default(null)
      .meta({ description: "Per cent." }),
    amount: z
      .string({ error: TAX_AMOUNT })
      .regex(/^(?:0|[1-9]\d{0,39})$/, TAX_AMOUNT)
      .meta({ description: "In the unit of the amount." }),
    included: z.boolean({ error: "included must be true or false." }).default(true).meta({
      description: "Whether the prices of the lines contain it; otherwise it is added to them.",
    }),
  })
  .meta({ id: "TaxLine" });

/** Seconds for which an exchange rate can be locked at most. */
export const MAX_LOCK = 3_600;

export const LONG_LOCK = `With a price, expires_in must be at most ${MAX_LOCK} seconds: rates move.`;

const MAX_PERIOD = 2 ** 32 - 1;
const DAY = 86_400;

const amountText = z
  .string({ error: AMOUNT })
  .regex(/^[1-9]\d*$/, AMOUNT)
  .max(200, AMOUNT);

const PRICE =
  'amount must be a whole number in the currency\'s smallest unit, as a string such as "1999".';

/** Price in a currency, converted to an amount of the token at the current rate. */
export const priceSchema = z
  .strictObject({
    currency: currencyText,
    amount: z
      .string({ error: PRICE })
      .regex(/^[1-9]\d{0,29}$/, PRICE)
      .meta({ description: "In the currency's smallest unit: cents, yen, fils." }),
  })
  .meta({ id: "Price" });

/** Checks that amount, price and lifetime fit together. */
function checkPricing(
  input: {
    amount?: string | undefined;
    price?: object | undefined;
    expires_in?: number | undefined;
  },
  context: z.RefinementCtx,
): void {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (input.amount === undefined && input.price === undefined) refuse("amount", ONE_OF_BOTH);
  if (input.amount !== undefined && input.price !== undefined) {
    refuse("price", ONE_OF_BOTH);
  }
  if (input.price && (input.expires_in ?? 0) > MAX_LOCK) {
    refuse("expires_in", LONG_LOCK);
  }
}

/** Returns the seconds from creation to expiry. */
export function lifetimeOf(input: Pick<NewCheckout, "price" | "expires_in">): number {
  return input.expires_in ?? (input.price ? 900 : 3600);
}

export const newCheckoutShape = {
  ...acceptedShape,
  amount: amountText
    .optional()
    .meta({ description: "Base units of the first coin. Send either this or `price`." }),
  price: priceSchema.optional(),
  description: text("description", 500),
  client_reference_id: text("client_reference_id", 200)
    .optional()
    .meta({ description: "The shop's own number for the order; never shown to the payer." }),
  unique_reference: z
    .boolean({ error: "unique_reference must be true or false." })
    .default(false)
    .meta({
      description:
        "Reject the request if an unexpired checkout has this flag and the same reference.",
    }),
  line_items: z
    .array(lineItemSchema, { error: LINES })
    .max(50, LINES)
    .default([])
    .meta({ description: "Shown to the payer; their hash goes into the terms." }),
  tax_lines: z.array(taxLineSchema, { error: TAXES }).max(20, TAXES).optional().meta({
    description: "Taxes as you state them, shown to the payer and hashed with the lines.",
  }),
  customer: newCustomerSchema.optional().meta({
    description:
      "Who buys, for yourself and on the receipt. Encrypted, kept for 400 days, and in no webhook or list.",
  }),
  metadata: z
    .record(text("A key of metadata", 40), text("A value of metadata", 500), { error: METADATA })
    .refine((entries) => Object.keys(entries).length <= 20, METADATA)
    .default({}),
  success_url: webUrl("success_url").optional(),
  cancel_url: webUrl("cancel_url").optional(),
  expires_in: seconds("expires_in", 1, 30 * DAY)
    .optional()
    .meta({
      description:
        "Seconds until it expires. Default 3600; with a price, default 900 and at most 3600.",
    }),
  monitor_for: seconds("monitor_for", 0, 30 * DAY)
    .default(DAY)
    .meta({ description: "Seconds after the expiry in which a payment sends `payment.late`." }),
  inspection_period: seconds("inspection_period", 0, MAX_PERIOD).optional().meta({
    description:
      "Seconds after funding before the merchant can capture. Default: that of your profile, or 0.",
  }),
  capture_period: seconds("capture_period", 0, MAX_PERIOD).optional().meta({
    description:
      "Seconds after funding until uncaptured money goes back to the payer; 0: never, which takes an arbiter. Default: that of your profile, or 7 days.",
  }),
  refund_period: seconds("refund_period", 0, MAX_PERIOD).optional().meta({
    description:
      "Seconds after funding in which refunds are accepted; 0: none. Default: that of your profile, or 30 days.",
  }),
  arbiter: addressText("arbiter").nullable().optional().meta({
    description:
      "Account or contract that divides the money of a disputed payment between payer and payee. Default: that of your profile; null, or without one: there are no disputes.",
  }),
};

/** Request body that creates a checkout. */
export const newCheckoutSchema = z
  .strictObject(newCheckoutShape)
  .superRefine(checkCoin)
  .superRefine(checkPricing)
  .meta({ id: "NewCheckout" });

export type NewCheckout = z.output<typeof newCheckoutSchema>;

/** Error codes of the fields that decide the amount. */
export const pricingErrors = {
  chain_id: "unknown_chain",
  token: "unknown_token",
  amount: "invalid_amount",
  "price.amount": "invalid_amount",
  "price.currency": "unknown_currency",
} as const;
