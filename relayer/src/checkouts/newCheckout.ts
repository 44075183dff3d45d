import { z } from "zod";
import { text, webUrl } from "../http/validate.ts";

const AMOUNT =
  'amount must be a whole number of base units above zero, as a string such as "25000000".';
const METADATA = "metadata must be an object of at most 20 texts.";

const seconds = (name: string, minimum: number, maximum: number) => {
  const sentence = `${name} must be a whole number of seconds from ${minimum} to ${maximum}.`;
  return z.int({ error: sentence }).min(minimum, sentence).max(maximum, sentence);
};

const LINES = "line_items must be a list of at most 50.";
const QUANTITY = "quantity must be a whole number from 1 to 1000000.";
const UNIT_AMOUNT = 'unit_amount must be a whole number as a string, such as "1250".';

/** One line of an order. */
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
        description: "Of one piece, in the unit of the amount; all lines have one or none.",
      }),
  })
  .meta({ id: "LineItem" });

const MAX_PERIOD = 2 ** 32 - 1;
const DAY = 86_400;

/** What a merchant sends to create a checkout. */
export const newCheckoutSchema = z
  .strictObject({
    chain_id: z.int({ error: "chain_id must be a chain's number, such as 31337." }),
    token: z
      .string({ error: 'token must be a token\'s symbol, such as "USDH".' })
      .max(32, "token must be a token's symbol.")
      .meta({ description: "Symbol." }),
    amount: z
      .string({ error: AMOUNT })
      .regex(/^[1-9]\d*$/, AMOUNT)
      .max(200, AMOUNT)
      .meta({ description: "Base units." }),
    description: text("description", 500),
    client_reference_id: text("client_reference_id", 200)
      .optional()
      .meta({ description: "The merchant's own number of the order; never shown to the payer." }),
    unique_reference: z
      .boolean({ error: "unique_reference must be true or false." })
      .default(false)
      .meta({
        description: "Refuse, if another checkout with this flag and reference has not expired.",
      }),
    line_items: z
      .array(lineItemSchema, { error: LINES })
      .max(50, LINES)
      .default([])
      .meta({ description: "Shown to the payer; their hash goes into the terms." }),
    metadata: z
      .record(text("A key of metadata", 40), text("A value of metadata", 500), { error: METADATA })
      .refine((entries) => Object.keys(entries).length <= 20, METADATA)
      .default({}),
    success_url: webUrl("success_url").optional(),
    cancel_url: webUrl("cancel_url").optional(),
    expires_in: seconds("expires_in", 1, 30 * DAY)
      .default(3600)
      .meta({ description: "Seconds in which it can be paid." }),
    monitor_for: seconds("monitor_for", 0, 30 * DAY)
      .default(DAY)
      .meta({ description: "Seconds after the expiry in which late money is told as such." }),
    inspection_period: seconds("inspection_period", 0, MAX_PERIOD)
      .default(0)
      .meta({ description: "Seconds from payment before which the merchant cannot capture." }),
    capture_period: seconds("capture_period", 0, MAX_PERIOD)
      .default(7 * DAY)
      .meta({
        description: "Seconds from payment after which the rest goes back to the payer; 0: never.",
      }),
    refund_period: seconds("refund_period", 0, MAX_PERIOD)
      .default(30 * DAY)
      .meta({ description: "Seconds from payment in which refunds are accepted." }),
  })
  .meta({ id: "NewCheckout" });

export type NewCheckout = z.output<typeof newCheckoutSchema>;
