import { z } from "zod";
import { checkCoin } from "../checkouts/acceptedCoins.ts";
import { LONG_LOCK, MAX_LOCK, newCheckoutShape } from "../checkouts/newCheckout.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import { bytes32Text, seconds } from "../platform/http/validate.ts";

const SIGNATURE = "signature must be 0x and hexadecimal digits.";
const YEAR = 365 * 86_400;

/** Request body that creates a payment link. */
export const newPaymentLinkSchema = z
  .strictObject({
    chain_id: newCheckoutShape.chain_id,
    token: newCheckoutShape.token,
    accepts: newCheckoutShape.accepts,
    amount: newCheckoutShape.amount,
    price: newCheckoutShape.price,
    description: newCheckoutShape.description,
    line_items: newCheckoutShape.line_items,
    tax_lines: newCheckoutShape.tax_lines,
    metadata: newCheckoutShape.metadata,
    success_url: newCheckoutShape.success_url,
    cancel_url: newCheckoutShape.cancel_url,
    expires_in: newCheckoutShape.expires_in,
    inspection_period: newCheckoutShape.inspection_period,
    capture_period: newCheckoutShape.capture_period,
    refund_period: newCheckoutShape.refund_period,
    arbiter: newCheckoutShape.arbiter,
    valid_for: seconds("valid_for", 60, 10 * YEAR)
      .default(YEAR)
      .meta({ description: "Seconds in which the link can be opened and its checkouts paid." }),
    signed_offer: z
      .strictObject({
        offer: termsSchema.meta({
          description: "The `offer` that a dry run of the same request returned.",
        }),
        order_salt: bytes32Text.meta({ description: "The `order.salt` of that dry run." }),
        signature: z
          .string({ error: SIGNATURE })
          .regex(/^0x(?:[0-9a-fA-F]{2}){0,4096}$/, SIGNATURE)
          .meta({ description: "The merchant's EIP-712 signature of the offer." }),
      })
      .optional()
      .meta({ description: "Lets anyone verify the link; not possible with a price." }),
  })
  .superRefine(checkCoin)
  .refine(({ amount, price }) => (amount === undefined) !== (price === undefined), {
    path: ["amount"],
    message: "Send either amount, in the token, or price, in a currency.",
  })
  .refine(({ price, signed_offer }) => !price || !signed_offer, {
    path: ["signed_offer"],
    message: "A link with a price has no fixed amount to sign: send amount instead of price.",
  })
  .refine(({ accepts, signed_offer }) => !accepts || !signed_offer, {
    path: ["signed_offer"],
    message: "A link with accepts has an offer for each coin: sign one of a single coin.",
  })
  .refine(({ price, expires_in = 0 }) => !price || expires_in <= MAX_LOCK, {
    path: ["expires_in"],
    message: LONG_LOCK,
  })
  .meta({ id: "NewPaymentLink" });

export type NewPaymentLink = z.output<typeof newPaymentLinkSchema>;
